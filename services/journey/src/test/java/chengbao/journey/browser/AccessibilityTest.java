package chengbao.journey.browser;

import static chengbao.journey.browser.AccessibilityTest.Site.PORTAL;
import static chengbao.journey.browser.AccessibilityTest.Site.REVIEW;
import static chengbao.journey.browser.AccessibilityTest.Site.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every page before axe-core, at the width of a desk and of a phone: filled, empty and refused. A
/// page more is a line more in [#PAGES].
@Tag("system")
class AccessibilityTest {
  /// Who looks at which page. `{draft}`, `{laid}` and `{case}` stand for reports that are being
  /// written, wait for signature, and are in review.
  private static final List<Line> PAGES =
      List.of(
          line("baolu-drafter", SUBMISSION, "/"),
          line("baolu-drafter", SUBMISSION, "/rounds"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}").pressing("送签"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}/import"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}/import").pressing("识别全文"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}/passages"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}/earlier"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}/attachments"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}/attachments").pressing("添加附件"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}/preview"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}/preview/public"),
          line("baolu-drafter", SUBMISSION, "/reports/{draft}/record"),
          line("baolu-drafter", SUBMISSION, "/reports/019c6d00-0000-7000-8000-0000000000ff"),
          line("baolu-drafter", SUBMISSION, "/rounds/new"),
          line("baolu-signatory", SUBMISSION, "/reports/{laid}"),
          line("wangchao-drafter", SUBMISSION, "/"),
          line("fazhi-administrator", SUBMISSION, "/rounds"),
          line("fazhi-administrator", SUBMISSION, "/rounds/new"),
          line("fazhi-administrator", SUBMISSION, "/rounds/new").pressing("发布任务"),
          line("fazhi-administrator", SUBMISSION, "/units"),
          line("fazhi-administrator", SUBMISSION, "/officers"),
          line("fazhi-administrator", SUBMISSION, "/imports"),
          line("sifa-reviewer", REVIEW, "/cases"),
          line("sifa-reviewer", REVIEW, "/cases/{case}"),
          line("sifa-reviewer", REVIEW, "/cases/{case}?view=acts"),
          line("sifa-reviewer", REVIEW, "/opinions"),
          line("sifa-reviewer", REVIEW, "/cases/019c6d00-0000-7000-8000-0000000000ff"),
          line("operator", SUBMISSION, "/held-events"),
          line(null, PORTAL, "/"),
          line(null, PORTAL, "/reports"),
          line(null, PORTAL, "/about"),
          line(null, PORTAL, "/verify"),
          line(null, PORTAL, "/verify?n=FFFF-FFFF-FFFF"),
          line(null, PORTAL, "/search?q=%E6%B3%95%E6%B2%BB"),
          line(null, PORTAL, "/reports/019c6d00-0000-7000-8000-0000000000ff"));

  private final Office office = new Office();
  private final OfficeBrowser browser = new OfficeBrowser();

  enum Site {
    PORTAL,
    SUBMISSION,
    REVIEW
  }

  /// @param username absent for a citizen
  /// @param press a button to be pressed with nothing filled in, to be refused
  record Line(@Nullable String username, Site site, String path, @Nullable String press) {
    Line pressing(String button) {
      return new Line(username, site, path, button);
    }
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void no_page_has_anything_that_axe_core_objects_to() {
    Map<String, String> reports =
        Map.of(
            "{draft}", office.drafted("白鹭镇").id(),
            "{laid}", office.laid("白鹭镇").id(),
            "{case}", office.submitted("白鹭镇"));
    String axe = axe();
    Map<String, Person> people = new LinkedHashMap<>();
    Set<String> objections = new TreeSet<>();
    for (Line line : PAGES) {
      String path = line.path();
      for (var report : reports.entrySet()) {
        path = path.replace(report.getKey(), report.getValue());
      }
      Person person =
          people.computeIfAbsent(
              line.username() + " " + line.site(), _ -> seated(line.username(), line.site(), axe));
      objections.addAll(objections(person.page(), line, address(line.site()) + path));
    }
    assertThat(objections).isEmpty();
  }

  private Person seated(@Nullable String username, Site site, String axe) {
    Person person = browser.seatBeforeScripts(Width.DESKTOP, axe);
    return username == null
        ? person
        : person.signIn(username, address(site) + (site == REVIEW ? "/cases" : "/"));
  }

  private static List<String> objections(Page page, Line line, String address) {
    List<String> objections = new ArrayList<>();
    page.navigate(address);
    if (line.press() != null) {
      page.evaluate(
          "() => document.querySelectorAll('form').forEach(form => form.noValidate = true)");
      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName(line.press()).setExact(true))
          .first()
          .click();
      page.waitForLoadState();
    }
    for (int width : new int[] {1280, 390}) {
      page.setViewportSize(width, 900);
      for (Object found : (List<?>) page.evaluate(RUN)) {
        objections.add(
            line.path()
                + (line.press() == null ? "" : " " + line.press())
                + " "
                + width
                + ": "
                + found);
      }
    }
    return objections;
  }

  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, { resultTypes: ["violations"] });
        return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + " " + node.html.slice(0, 160)));
      }\
      """;

  private String address(Site site) {
    return switch (site) {
      case PORTAL -> office.addresses.portalUrl();
      case SUBMISSION -> office.addresses.submissionUrl();
      case REVIEW -> office.addresses.reviewUrl();
    };
  }

  private static Line line(@Nullable String username, Site site, String path) {
    return new Line(username, site, path, null);
  }

  private static String axe() {
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
