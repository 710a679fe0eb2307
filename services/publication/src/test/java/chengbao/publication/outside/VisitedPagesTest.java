package chengbao.publication.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Difference;
import chengbao.publication.domain.Difference.Point;
import chengbao.publication.domain.PageComparison;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.Visit;
import chengbao.publication.domain.Visit.Why;
import io.vertx.core.Vertx;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of a column over real lines.
@SuppressWarnings("NullAway.Init")
class VisitedPagesTest {

  private static final Approval APPROVAL = Approved.report();
  private static final String TITLE = APPROVAL.document().text().title();
  private static final String ORGAN = APPROVAL.unit().name();
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 15);
  private static final String PAGE = "/zwgk/t20260214_1024.html";

  private static Platform platform;

  private static final Vertx VERTX = Vertx.vertx();

  private final VisitedPages pages =
      new VisitedPages(new Set(List.of("127.0.0.1"), true, Duration.ofSeconds(30)), VERTX);
  private final VisitedPages hasty =
      new VisitedPages(new Set(List.of("127.0.0.1"), true, Duration.ofMillis(200)), VERTX);

  private record Set(List<String> all, boolean loopback, Duration patience)
      implements OutsideSettings {

    static Set strict(String host) {
      return new Set(List.of(host), false, Duration.ofSeconds(30));
    }

    @Override
    public Optional<List<String>> hosts() {
      return Optional.of(all);
    }

    @Override
    public int largest() {
      return 4_000_000;
    }
  }

  @BeforeAll
  static void stands() {
    platform = new Platform();
  }

  @AfterAll
  static void ends() {
    platform.close();
    VERTX.close();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,UTF-8", "GBK,gbk", "GBK,gb2312", "GB18030,gb18030"})
  void a_page_that_agrees_has_no_differences_in_whatever_letters(String charset, String named) {
    String html = column(TITLE, ORGAN, "2026-02-14", Platform.body(APPROVAL));
    platform.page(PAGE, Charset.forName(charset), html.replace("LETTERS", named));
    assertThat(differences(PAGE)).isEmpty();

    platform.tagged(PAGE, Charset.forName(charset), html.replace("LETTERS", named));
    assertThat(differences(PAGE)).isEmpty();
  }

  @Test
  void another_title_another_organ_and_a_day_too_early_are_each_shown() {
    serve(column("2025年度法治政府建设工作报告", "安澜区人民政府办公室", "2026-02-13", Platform.body(APPROVAL)));

    assertThat(differences(PAGE))
        .containsExactly(
            new Difference(Point.TITLE, TITLE, "2025年度法治政府建设工作报告"),
            new Difference(Point.ORGAN, ORGAN, "安澜区人民政府办公室"),
            new Difference(Point.POSTED, "2026-02-14", "2026-02-13"));
  }

  @Test
  void a_changed_figure_is_found_and_shown_in_its_place() {
    serve(column(TITLE, ORGAN, "2026-02-14", Platform.body(APPROVAL).replace("43件", "44件")));

    assertThat(differences(PAGE))
        .containsExactly(
            new Difference(Point.TEXT, "见52件，其中合同协议43件、其他9件。", "见52件，其中合同协议44件、其他9件。"));
  }

  @Test
  void a_passage_that_is_missing_and_one_that_was_put_in_are_found() {
    String body = Platform.body(APPROVAL);
    serve(column(TITLE, ORGAN, "2026-02-14", body.replace("执法力量不足，主要原因是编制统筹不够。", "")));
    assertThat(differences(PAGE))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.ours()).contains("执法力量不足，主要原因是编制统筹不够。");
          assertThat(one.theirs()).doesNotContain("编制");
        });

    serve(
        column(
            TITLE, ORGAN, "2026-02-14", body.replace("其他9件。", "其他9件。</span></p><p><span>另有3件未列。")));
    assertThat(differences(PAGE)).containsExactly(new Difference(Point.TEXT, "", "另有3件未列。"));
  }

  @Test
  void another_report_altogether_is_no_agreement() {
    serve(column(TITLE, ORGAN, "2026-02-14", "<p>本栏目内容正在整理中。</p>"));
    assertThat(differences(PAGE))
        .singleElement()
        .extracting(Difference::point)
        .isEqualTo(Point.TEXT);
  }

  @Test
  void what_cannot_be_read_says_why() {
    platform.status("/away", 503);
    platform.status("/gone", 410);
    platform.hangs("/hangs");
    platform.trickles("/trickles");
    platform.large("/large");
    platform.page("/latin", StandardCharsets.ISO_8859_1, "<p>report</p>");
    platform.redirect("/inside", "http://10.1.2.3/admin");
    platform.redirect("/round", "/round");
    platform.redirect("/file", "file:///etc/hosts");

    assertThat(why("/missing")).isEqualTo(Why.GONE);
    assertThat(why("/gone")).isEqualTo(Why.GONE);
    assertThat(why("/away")).isEqualTo(Why.UNREACHABLE);
    assertThat(why(hasty, "/hangs")).isEqualTo(Why.TOO_SLOW);
    assertThat(why(hasty, "/trickles")).isEqualTo(Why.TOO_SLOW);
    assertThat(why("/large")).isEqualTo(Why.TOO_LARGE);
    assertThat(why("/latin")).isEqualTo(Why.UNREADABLE);
    assertThat(why("/inside")).isEqualTo(Why.LEADS_ELSEWHERE);
    assertThat(why("/round")).isEqualTo(Why.LEADS_ELSEWHERE);
    assertThat(why("/file")).isEqualTo(Why.LEADS_ELSEWHERE);
  }

  @Test
  void a_redirect_within_the_host_is_followed() {
    serve(column(TITLE, ORGAN, "2026-02-14", Platform.body(APPROVAL)));
    platform.redirect("/old", PAGE);

    assertThat(differences("/old")).isEmpty();
  }

  @Test
  void an_allowed_name_that_leads_inside_is_not_asked() {
    var strict = new VisitedPages(Set.strict("localhost"), VERTX);

    assertThat(strict.visit("https://localhost/page"))
        .isEqualTo(new Visit.NotRead(Why.PRIVATE_ADDRESS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.anlan.example/a.html",
        "https://user@www.anlan.example/a.html",
        "https://www.anlan.example:8443/a.html",
        "file:///etc/hosts",
        "www.anlan.example/a.html",
        "https:///a.html",
        "https://www.anlan.example/a b"
      })
  void what_is_no_plain_address_of_a_page_is_refused(String address) {
    refused(address, Refusal.LINK_MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://www.lindu.example/a.html", "https://www.anlan.example.evil.example/"})
  void a_host_that_nobody_allowed_is_refused(String address) {
    refused(address, Refusal.HOST_NOT_ALLOWED);
  }

  private static void refused(String address, Refusal refusal) {
    var strict = new VisitedPages(Set.strict("www.anlan.example"), VERTX);
    assertThatThrownBy(() -> strict.visit(address))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
  }

  private static String column(String title, String organ, String posted, String body) {
    return Platform.column(APPROVAL, title, organ, posted, body);
  }

  private static void serve(String html) {
    platform.page(PAGE, StandardCharsets.UTF_8, html.replace("LETTERS", "utf-8"));
  }

  private List<Difference> differences(String path) {
    return switch (pages.visit(platform.at(path))) {
      case Visit.Read(var page) -> PageComparison.of(APPROVAL, page, TODAY).differences();
      case Visit.NotRead(Why why) -> throw new AssertionError(why);
    };
  }

  private Why why(String path) {
    return why(pages, path);
  }

  private static Why why(VisitedPages pages, String path) {
    return switch (pages.visit(platform.at(path))) {
      case Visit.Read _ -> throw new AssertionError("was read");
      case Visit.NotRead(Why why) -> why;
    };
  }
}
