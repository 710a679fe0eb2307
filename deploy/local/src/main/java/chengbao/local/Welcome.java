package chengbao.local;

import chengbao.local.DemoDistrict.Officer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is printed when everything is ready: where to look and whom to sign in as.
record Welcome(Addresses addresses, boolean withServices) {

  private static final List<String> SHOWN =
      List.of(
          "baolu-drafter",
          "baolu-signatory",
          "sifa-reviewer",
          "fazhi-reviewer",
          "baolu-publisher",
          "fazhi-administrator",
          "operator");

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (withServices) {
      lines.add(place("公开门户 portal", addresses.portalUrl()));
      lines.add(place("报送 submission", addresses.submissionUrl()));
      lines.add(place("审核 review", addresses.reviewUrl()));
    }
    lines.add(place("登录 Keycloak", addresses.keycloakUrl()));
    lines.add("");
    lines.add("Demo logins, all with the password " + DemoDistrict.PASSWORD + ":");
    DemoDistrict district = DemoDistrict.read();
    SHOWN.forEach(username -> lines.add(login(district, username)));
    lines.add(
        "  and " + (district.officers().size() - SHOWN.size()) + " more in deploy/demo/anlan.json");
    lines.add("");
    lines.add("Ctrl-C or ./chengbao down stops everything; the data stay.");
    return lines;
  }

  private static String place(String name, String url) {
    return String.format(Locale.ROOT, "  %-20s %s/", name, url);
  }

  private static String login(DemoDistrict district, String username) {
    Officer officer =
        district.officers().stream()
            .filter(candidate -> candidate.username().equals(username))
            .findFirst()
            .orElseThrow();
    String post = district.post(officer.appointments().getFirst());
    return String.format(Locale.ROOT, "  %-20s %s  %s", username, officer.name(), post);
  }
}
