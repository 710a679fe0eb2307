package chengbao.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import io.restassured.RestAssured;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// What officers do again and again in tests of pages.
public abstract class AtDesk {
  protected final Api api = new Api();

  protected final Browser browser(Demo.Login login) {
    return new Browser(RestAssured.port).signIn(login);
  }

  /// Begins a report by the button on the desk and stands on its import page.
  protected final String begun(Browser drafter) {
    return begunIn(drafter, Demo.FAZHI_ADMINISTRATOR);
  }

  /// @param office who calls for the report
  protected final String begunIn(Browser drafter, Demo.Login office) {
    var round = api.round(office, 2025);
    var desk = drafter.get("/");
    var form =
        desk.html().select("form[action=/reports]").stream()
            .filter(one -> !one.select("input[value=" + round + "]").isEmpty())
            .findFirst()
            .orElseThrow();
    var page =
        drafter.post(
            "/reports",
            Map.of("round", round, "command", form.select("input[name=command]").val()));
    assertThat(page.path()).as("%d %s", page.status(), page.text()).endsWith("/import");
    return page.path().split("/")[2];
  }

  protected final Browser.Page pasted(Browser drafter, String id, String text) {
    var form = drafter.get("/reports/" + id + "/import").form("/reports/" + id + "/text");
    form.put("text", text);
    return drafter.post("/reports/" + id + "/text", form);
  }

  protected static Map<String, String> ready(Browser.Page draft, String id) {
    var form = new LinkedHashMap<>(draft.form("/reports/" + id));
    form.keySet().stream()
        .filter(name -> name.startsWith("waiver-"))
        .toList()
        .forEach(name -> form.put(name, "情况属实"));
    form.put("disclosure", "active");
    form.put("secrecyReviewer", "梁听雨");
    form.put("secrecyCleared", "true");
    return form;
  }

  protected final String awaiting() {
    var id =
        api.begin(Demo.BAOLU_DRAFTER, api.round(2025), UUID.randomUUID().toString())
            .statusCode(201)
            .extract()
            .<String>path("id");
    api.prepared(id);
    api.change(Demo.BAOLU_DRAFTER, "/api/reports/" + id + "/signature-request", null)
        .statusCode(200);
    return id;
  }

  protected static String section(Map<String, String> form, String words) {
    return form.entrySet().stream()
        .filter(field -> field.getKey().startsWith("body-") && field.getValue().contains(words))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
