package chengbao.journey.browser;

import static chengbao.journey.browser.AccessibilityTest.Site.PORTAL;
import static chengbao.journey.browser.AccessibilityTest.Site.REVIEW;
import static chengbao.journey.browser.AccessibilityTest.Site.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.api.Report;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every page before axe-core, at the width of a desk and of a phone: filled, empty and refused;
/// none has to be pushed sideways (WCAG 1.4.10). A page more is a line more in [#PAGES].
@Tag("system")
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityTest {
  /// Who looks at which page. `{draft}`, `{laid}`, `{case}`, `{claimed}`, `{returned}` and
  /// `{published}` stand for reports that are being written, wait for signature, for a reviewer,
  /// are in a reviewer's hands, were given back, and are public; `{down}` for one taken down,
  /// `{told}` for a round whose circular is public.
  private static final List<Line> PAGES =
      List.of(
          line("baolu-drafter", SUBMISSION, "/"),
          line("baolu-drafter", SUBMISSION, "/rounds"),
          line("baolu-drafter", SUBMISSION, "/rounds/{round}"),
          line("baolu-drafter", SUBMISSION, "/kept"),
          line("baolu-drafter", SUBMISSION, "/notices"),
          line("baolu-drafter", SUBMISSION, "/notices/settings"),
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
          line("baolu-drafter", SUBMISSION, "/reports/{draft}/clearance"),
          line("baolu-drafter", SUBMISSION, "/reports/{laid}/signing-sheet"),
          line("baolu-drafter", SUBMISSION, "/reports/{laid}/paper/signature"),
          line("baolu-drafter", SUBMISSION, "/reports/{case}"),
          line("baolu-drafter", SUBMISSION, "/reports/{case}/recall"),
          line("baolu-drafter", SUBMISSION, "/reports/{returned}"),
          line("baolu-drafter", SUBMISSION, "/reports/{returned}/comments"),
          line("baolu-drafter", SUBMISSION, "/reports/{published}"),
          line("baolu-drafter", SUBMISSION, "/reports/{published}/correction"),
          line("baolu-drafter", SUBMISSION, "/reports/019c6d00-0000-7000-8000-0000000000ff")
              .beingRefused(),
          line("baolu-drafter", SUBMISSION, "/rounds/new").beingRefused(),
          line("baolu-drafter", SUBMISSION, "/reports/{case}/comparison").beingRefused(),
          line("baolu-drafter", SUBMISSION, "/reports/{case}/returns"),
          line("baolu-drafter", SUBMISSION, "/reports/{returned}/comparison"),
          line("baolu-drafter", SUBMISSION, "/reports/{returned}/returns"),
          line("baolu-signatory", SUBMISSION, "/reports/{laid}"),
          line("wangchao-drafter", SUBMISSION, "/"),
          line("fazhi-administrator", SUBMISSION, "/rounds"),
          line("fazhi-administrator", SUBMISSION, "/rounds/new"),
          line("fazhi-administrator", SUBMISSION, "/rounds/new").pressing("发布任务"),
          line("fazhi-administrator", SUBMISSION, "/rounds/prepare"),
          line("fazhi-administrator", SUBMISSION, "/rounds/{round}"),
          line("fazhi-administrator", SUBMISSION, "/rounds/{round}?state=draft&sort=wait"),
          line("fazhi-administrator", SUBMISSION, "/rounds/{round}?q=%E6%97%A0"),
          line("fazhi-administrator", SUBMISSION, "/rounds/{round}/print"),
          line("fazhi-administrator", SUBMISSION, "/rounds/{round}/notice"),
          line("fazhi-administrator", SUBMISSION, "/rounds/{round}/figures"),
          line("baolu-drafter", SUBMISSION, "/rounds/{round}/collection"),
          line("fazhi-administrator", SUBMISSION, "/rounds/{round}/corrections"),
          line("fazhi-administrator", SUBMISSION, "/rounds/{round}/seal"),
          line("fazhi-administrator", SUBMISSION, "/rounds/{round}/jobs"),
          line("fazhi-administrator", SUBMISSION, "/rounds/{round}/units/{unit}"),
          line("fazhi-administrator", SUBMISSION, "/outlines"),
          line("fazhi-administrator", SUBMISSION, "/units"),
          line("fazhi-administrator", SUBMISSION, "/units/new"),
          line("fazhi-administrator", SUBMISSION, "/units/{unit}"),
          line("fazhi-administrator", SUBMISSION, "/units/{unit}/name"),
          line("fazhi-administrator", SUBMISSION, "/units/{unit}/merger"),
          line("fazhi-administrator", SUBMISSION, "/units/{unit}/route"),
          line("fazhi-administrator", SUBMISSION, "/officers"),
          line("fazhi-administrator", SUBMISSION, "/officers/invitation"),
          line("fazhi-administrator", SUBMISSION, "/officers/{person}"),
          line("fazhi-administrator", SUBMISSION, "/officers/{person}/appointments"),
          line("fazhi-administrator", SUBMISSION, "/officers/{person}/delegations"),
          line("fazhi-administrator", SUBMISSION, "/imports"),
          line("operator", SUBMISSION, "/undelivered"),
          line("sifa-reviewer", REVIEW, "/cases"),
          line("sifa-reviewer", REVIEW, "/cases?state=decided&q=%E6%97%A0"),
          line("sifa-reviewer", REVIEW, "/cases/{case}"),
          line("sifa-reviewer", REVIEW, "/cases/{claimed}"),
          line("sifa-reviewer", REVIEW, "/cases/{claimed}?view=acts"),
          line("sifa-reviewer", REVIEW, "/cases/{claimed}?view=figures"),
          line("sifa-reviewer", REVIEW, "/cases/{claimed}/comments"),
          line("sifa-reviewer", REVIEW, "/cases/{claimed}/comments/new"),
          line("sifa-reviewer", REVIEW, "/cases/{claimed}/letter"),
          line("sifa-reviewer", REVIEW, "/cases/{returned}"),
          line("sifa-reviewer", REVIEW, "/cases/{published}"),
          line("sifa-reviewer", REVIEW, "/opinions"),
          line("sifa-reviewer", REVIEW, "/cases/019c6d00-0000-7000-8000-0000000000ff")
              .beingRefused(),
          line("operator", SUBMISSION, "/held-events"),
          line("baolu-publisher", PORTAL, "/desk"),
          line("baolu-publisher", PORTAL, "/desk/withdrawals"),
          line("baolu-publisher", PORTAL, "/desk/withdrawals/{published}"),
          line("fazhi-administrator", PORTAL, "/desk/withdrawals"),
          line("baolu-publisher", PORTAL, "/desk/elsewhere"),
          line("baolu-publisher", PORTAL, "/desk/site").beingRefused(),
          line("qu-publisher", PORTAL, "/desk/site"),
          line("fazhi-administrator", PORTAL, "/desk/rounds"),
          line("operator", PORTAL, "/overdue"),
          line("operator", PORTAL, "/moved"),
          line("operator", PORTAL, "/moved").pressing("登记"),
          line(null, PORTAL, "/"),
          line(null, PORTAL, "/?lang=en"),
          line(null, PORTAL, "/?mode=elder"),
          line(null, PORTAL, "/reports"),
          line(null, PORTAL, "/reports?year=1999"),
          line(null, PORTAL, "/reports/{published}"),
          line(null, PORTAL, "/reports/{published}?lang=en&mode=elder&contrast=high"),
          line(null, PORTAL, "/reports/{published}/editions/1"),
          line(null, PORTAL, "/reports/{published}?lang=zh-Hant"),
          line(null, PORTAL, "/reports/{down}").beingRefused(),
          line(null, PORTAL, "/units/{unit}"),
          line(null, PORTAL, "/units/{unit}/compare"),
          line(null, PORTAL, "/units/{unit}/compare?lang=en&mode=elder"),
          line(null, PORTAL, "/rounds/{told}"),
          line(null, PORTAL, "/index/0").beingRefused(),
          line(null, PORTAL, "/no-such-page").beingRefused(),
          line(null, PORTAL, "/about"),
          line(null, PORTAL, "/accessibility"),
          line(null, PORTAL, "/sitemap"),
          line(null, PORTAL, "/verify"),
          line(null, PORTAL, "/verify?n=FFFF-FFFF-FFFF").beingRefused(),
          line(null, PORTAL, "/search"),
          line(null, PORTAL, "/search?q=%E6%B3%95%E6%B2%BB"),
          line(null, PORTAL, "/search?q=%E6%B3%95%E6%B2%BB&kind=sub-district&role=achievements"),
          line(null, PORTAL, "/search?q=%E9%BE%98%E9%BE%98"),
          line(null, PORTAL, "/reports/019c6d00-0000-7000-8000-0000000000ff").beingRefused());

  private final Office office = new Office();
  private final OfficeBrowser browser = new OfficeBrowser();

  enum Site {
    PORTAL,
    SUBMISSION,
    REVIEW
  }

  /// @param username absent for a citizen
  /// @param press a button to be pressed with nothing filled in, to be refused
  /// @param refused the page itself is one that says no
  record Line(
      @Nullable String username, Site site, String path, @Nullable String press, boolean refused) {
    Line pressing(String button) {
      return new Line(username, site, path, button, false);
    }

    String named() {
      return path + (press == null ? "" : " " + press);
    }

    Line beingRefused() {
      return new Line(username, site, path, press, true);
    }
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void no_page_has_anything_that_axe_core_objects_to_or_is_wider_than_its_window() {
    Report draft = office.drafted("白鹭镇");
    String published = office.published("白鹭镇");
    office.published("白鹭镇", Office.year() - 1);
    Map<String, String> named =
        Map.ofEntries(
            Map.entry("{draft}", draft.id()),
            Map.entry("{laid}", office.laid("白鹭镇").id()),
            Map.entry("{case}", office.submitted("白鹭镇")),
            Map.entry("{claimed}", office.claimed("白鹭镇")),
            Map.entry("{returned}", office.returned("白鹭镇").id()),
            Map.entry("{published}", published),
            Map.entry("{told}", office.roundWithCircular("白鹭镇", published)),
            Map.entry("{down}", office.takenDown("青篱镇")),
            Map.entry("{round}", draft.round()),
            Map.entry("{unit}", office.unit("白鹭镇").id()),
            Map.entry("{person}", office.cast("白鹭镇").drafter().id()));
    String axe = axe();
    Map<String, Person> people = new LinkedHashMap<>();
    Set<String> objections = new TreeSet<>();
    for (Line line : PAGES) {
      String address = address(line.site()) + filled(line.path(), named);
      Person person =
          people.computeIfAbsent(
              line.username() + " " + line.site(), _ -> seated(line, address, axe));
      objections.addAll(objections(person.page(), line, address));
    }
    assertThat(objections).isEmpty();
  }

  private static String filled(String path, Map<String, String> named) {
    String filled = path;
    for (var one : named.entrySet()) {
      filled = filled.replace(one.getKey(), one.getValue());
    }
    return filled;
  }

  private Person seated(Line line, String address, String axe) {
    Person person = browser.seatBeforeScripts(Width.DESKTOP, axe);
    return line.username() == null ? person : person.signIn(line.username(), address);
  }

  private static List<String> objections(Page page, Line line, String address) {
    List<String> objections = new ArrayList<>();
    Response answer = Objects.requireNonNull(page.navigate(address));
    if (answer.ok() == line.refused()) {
      objections.add(line.username() + " " + line.path() + " answered " + answer.status());
    }
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
        objections.add(line.named() + " " + width + ": " + found);
      }
      if ((boolean) page.evaluate(WIDER_THAN_ITS_WINDOW)) {
        objections.add(line.named() + " " + width + ": has to be pushed sideways to be read");
      }
      Pictures.take(page, line.site() + "", line.username() + "", line.named(), width + "");
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

  private static final String WIDER_THAN_ITS_WINDOW =
      "() => document.documentElement.scrollWidth > window.innerWidth";

  private String address(Site site) {
    return switch (site) {
      case PORTAL -> office.addresses.portalUrl();
      case SUBMISSION -> office.addresses.submissionUrl();
      case REVIEW -> office.addresses.reviewUrl();
    };
  }

  private static Line line(@Nullable String username, Site site, String path) {
    return new Line(username, site, path, null, false);
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
