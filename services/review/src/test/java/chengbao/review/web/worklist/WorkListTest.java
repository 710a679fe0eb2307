package chengbao.review.web.worklist;

import static chengbao.review.Demo.LONG_AGO;
import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Doer;
import chengbao.review.Arranged;
import chengbao.review.CaseLines;
import chengbao.review.CaseLines.CaseLine;
import chengbao.review.CaseLines.Due;
import chengbao.review.CaseLines.Narrowed;
import chengbao.review.CaseLines.Order;
import chengbao.review.CaseLines.Page;
import chengbao.review.CaseLines.Standing;
import chengbao.review.CaseLines.Wanted;
import chengbao.review.Demo;
import chengbao.review.FollowActs;
import chengbao.review.domain.Appointment;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Chain;
import chengbao.review.domain.Function;
import chengbao.review.domain.Level;
import chengbao.review.domain.Officer;
import chengbao.review.domain.Officers;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Round;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Subject;
import chengbao.review.domain.Unit;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Units;
import chengbao.review.domain.Written;
import chengbao.review.running.Browser;
import chengbao.review.running.Issuer.Somebody;
import chengbao.review.running.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The work list and what is done from it, in offices that are new for each test.
@QuarkusTest
@QuarkusTestResource(Stack.class)
class WorkListTest {
  @Inject Cases cases;
  @Inject Officers officers;
  @Inject Units units;
  @Inject CaseLines lines;
  @Inject FollowActs followActs;
  @Inject EntityManager entities;

  private final UnitId first = new UnitId(UUID.randomUUID());
  private final UnitId above = new UnitId(UUID.randomUUID());
  private final Reviewer jia = reviewer("江亦甲", first);
  private final Reviewer yi = reviewer("江亦乙", first);
  private final Reviewer bing = reviewer("江亦丙", above);

  /// As the database keeps it.
  private final Instant now = Instant.now().truncatedTo(MICROS);

  @BeforeEach
  void offices() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          units.keep(new Unit(first, "district-bureau", "安澜区司法局", "区司法局", "990102"), 1);
          units.keep(new Unit(above, "oversight-office", "区委依法治区办", "法治办", "990102"), 1);
        });
    appointed(jia);
    appointed(yi);
    appointed(bing);
  }

  @Test
  void the_list_opens_where_there_is_something_to_do_and_claiming_opens_the_case() {
    ReviewCase.Waiting opened = open(Demo.version(1));
    Browser browser = browser(jia);

    HttpResponse<String> list = browser.opens("/cases");
    Browser.keep("work-list-tabs", list);
    assertThat(list.body()).contains("签收并打开", "待签收", "本单位在办情况", "江亦乙");
    HttpResponse<String> claimed =
        browser.sends(list, address(opened, "/decision"), Map.of("verb", "claim"));
    assertThat(claimed.body()).contains("初审通过报下一级", "分办、转办、征求意见", "回到列表");
    assertThat(browser.opens("/cases").body()).contains("aria-current=\"true\"", "预计办结");
  }

  @Test
  void a_row_says_where_the_report_is_with_whom_since_when_by_when_and_with_how_many_findings() {
    Instant before = now.minus(Duration.ofDays(14));
    ReviewCase.Waiting opened = open(Demo.version(1), Demo.SUBJECT.round().due(), before);
    saved(opened.claim(yi, before));

    assertThat(browser(jia).opens("/cases?state=claimed").body())
        .contains("审核第1级，共2级<small>安澜区司法局</small>", "江亦乙", "2026-02-28 24:00", "<b>1</b>")
        .containsPattern("data-label=\"已停留\"[^>]*>(<span[^>]*>)?[1-9]\\d* 个工作日")
        .contains("江亦乙</a> 1 份", "江亦甲</a> 0 份");
  }

  @Test
  void what_a_report_waits_at_its_unit_is_not_the_reviewers() {
    Instant before = now.minus(Duration.ofDays(30));
    ReviewCase.Claimed claimed =
        saved(open(Demo.version(1), Demo.SUBJECT.round().due(), before).claim(jia, before));
    ReviewCase.WithUnit returned =
        saved(claimed.returnToUnit(jia, Arranged.WRONG_PERIOD, new Written("请改。"), null, before));
    saved(returned.reopen(Demo.version(2), true, now));

    assertThat(page(new Wanted(Standing.CLAIMED, Narrowed.NOT, Order.RESTED, null)).lines())
        .extracting(CaseLine::staysSince)
        .containsExactly(now);
  }

  @Test
  void a_case_is_given_to_a_colleague_who_goes_on_with_it() {
    ReviewCase.Waiting opened = open(Demo.version(1));
    Browser browser = browser(jia);
    HttpResponse<String> desk = browser.opens(address(opened, ""));

    HttpResponse<String> given =
        browser.sends(
            desk,
            address(opened, "/work"),
            Map.of("verb", "assign", "officer", yi.person().toString()));
    Browser.keep("desk-assigned", given);

    assertThat(given.body()).contains("由江亦乙在办");
    assertThat(browser(yi).opens(address(opened, "")).body()).contains("退回待签收");
  }

  @Test
  void an_endorsement_is_taken_back_until_the_next_level_opens_it() {
    ReviewCase.Waiting endorsed = endorsed(open(Demo.version(1)));
    Browser browser = browser(jia);
    HttpResponse<String> desk = browser.opens(address(endorsed, ""));
    Browser.keep("desk-undo", desk);
    assertThat(desk.body()).contains("撤回初审意见");

    assertThat(
            browser
                .sends(desk, address(endorsed, "/work"), Map.of("verb", "undo-endorsement"))
                .body())
        .contains("初审通过报下一级", "退回待签收");
    ReviewCase again = endorsed(open(Demo.version(1)));
    HttpResponse<String> stale = browser.opens(address(again, ""));
    appointed(reviewer("江亦丁", above));
    browser(bing).opens(address(again, ""));
    HttpResponse<String> late =
        browser.sends(stale, address(again, "/work"), Map.of("verb", "undo-endorsement"));
    Browser.keep("desk-undo-late", late);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("没有撤回：江亦甲已于");
  }

  @Test
  void another_office_is_asked_sees_that_report_only_and_answers_once() {
    ReviewCase.Waiting opened = open(Demo.version(1));
    ReviewCase.Waiting other = open(Demo.version(1));
    saved(opened.claim(jia, now));
    Browser asking = browser(jia);
    HttpResponse<String> asked =
        asking.sends(
            asking.opens(address(opened, "")),
            address(opened, "/work"),
            Map.of(
                "verb",
                "ask",
                "office",
                above.toString(),
                "question",
                "请就数据口径提意见。",
                "answerBy",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(9).toString()));
    Browser.keep("desk-asked", asked);
    assertThat(asked.body()).contains("征求区委依法治区办意见", "尚未答复", "初审通过报下一级");

    Browser answering = browser(bing);
    HttpResponse<String> list = answering.opens("/opinions");
    Browser.keep("opinions", list);
    String path = list.body().replaceAll("(?s).*href=\"(/opinions/[0-9a-f-]+)\".*", "$1");
    HttpResponse<String> page = answering.opens(path);
    Browser.keep("opinion", page);
    assertThat(page.body()).contains("请就数据口径提意见。", "法治政府建设情况的报告");
    assertThat(answering.opens(address(opened, "")).statusCode()).isEqualTo(404);
    assertThat(answering.opens(address(other, "")).statusCode()).isEqualTo(404);
    assertThat(browser(yi).opens(path).statusCode()).isEqualTo(404);

    assertThat(answering.sends(page, path, Map.of("opinion", "没有意见。")).body())
        .contains("没有意见。", "江亦丙");
    assertThat(
            answering
                .sends(answering.opens("/opinions"), path, Map.of("opinion", "再说。", "command", "x"))
                .body())
        .contains("江亦丙已于");
    assertThat(asking.opens(address(opened, "")).body()).contains("没有意见。");
  }

  @Test
  void reports_without_findings_are_decided_together_each_with_its_own_answer() {
    ReviewCase clean = saved(open(Demo.withoutFindings()).claim(jia, now));
    ReviewCase gone = saved(open(Demo.withoutFindings()).claim(jia, now));
    ReviewCase explained = saved(open(Demo.version(1)).claim(jia, now));
    Browser browser = browser(jia);
    HttpResponse<String> list = browser.opens("/cases?state=claimed");
    assertThat(list.body()).contains("一并办理所选", clean.file().id() + ":1");
    assertThat(list.body()).doesNotContain(explained.file().id() + ":1");

    HttpResponse<String> both = chosen(browser, list, clean, gone, explained);
    Browser.keep("together", both);
    assertThat(both.body()).contains("请确认一并办理的报告", "请打开这一份单独办理");
    saved(((ReviewCase.Claimed) taken(gone)).release(jia, now));

    HttpResponse<String> done = decided(browser, both, clean, gone);
    Browser.keep("together-done", done);

    assertThat(done.body()).contains("一并办理的结果", "已办理", "没有报下一级：江亦甲已于");
    assertThat(taken(clean).file().level().office()).isEqualTo(above);
  }

  @Test
  void reports_are_approved_together_at_the_last_level() {
    ReviewCase.Waiting endorsed = endorsed(open(Demo.withoutFindings()));
    ReviewCase.Claimed last = saved(endorsed.claim(bing, now));
    Browser browser = browser(bing);

    HttpResponse<String> both = chosen(browser, browser.opens("/cases?state=claimed"), last);
    assertThat(both.body()).contains("审定，准予备案", "确认后办理");
    assertThat(decided(browser, both, last).body()).contains("一并办理的结果", "已办理");
    assertThat(taken(last)).isInstanceOf(ReviewCase.Decided.class);
  }

  @Test
  void an_office_with_one_reviewer_claims_by_opening() {
    ReviewCase.Waiting endorsed = endorsed(open(Demo.version(1)));

    assertThat(browser(bing).opens(address(endorsed, "")).body()).contains("审定，准予备案");
    assertThat(taken(endorsed)).isInstanceOf(ReviewCase.Claimed.class);
  }

  @Test
  void whoever_had_a_part_is_told_why_and_who_else_can() {
    open(Demo.draftedBy(Demo.version(1), jia.person()));

    HttpResponse<String> list = browser(jia).opens("/cases");
    Browser.keep("work-list-barred", list);
    assertThat(list.body()).contains("不能审核", "可由江亦乙办理").doesNotContain("签收并打开");
  }

  @Test
  void whoever_is_moved_to_another_unit_while_working_decides_nothing_there_any_more() {
    ReviewCase.Waiting opened = open(Demo.version(1));
    saved(opened.claim(jia, now));
    Browser browser = browser(jia);
    HttpResponse<String> desk = browser.opens(address(opened, ""));
    appointed(new Reviewer(jia.person(), jia.ownName(), jia.appointment(), above));

    HttpResponse<String> refused =
        browser.sends(
            desk, address(opened, "/decision"), Map.of("verb", "endorse", "opinion", "同意。"));

    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(browser(yi).opens(address(opened, "")).body()).contains("可以接手签收");
  }

  @Test
  void whoever_is_moved_or_dismissed_while_writing_has_the_words_given_back_without_a_script() {
    ReviewCase.Waiting opened = open(Demo.version(1));
    saved(opened.claim(jia, now));
    Browser browser = browser(jia);
    HttpResponse<String> desk = browser.opens(address(opened, ""));
    HttpResponse<String> form = browser.opens(address(opened, "/comments/new?block=b2"));
    Map<String, String> comment =
        Map.of("kind", "passage", "reasonCode", "C06", "block", "b2", "words", "请写明检查的口径。");
    Map<String, String> question =
        Map.of("verb", "ask", "office", above.toString(), "question", "请就口径提意见。");

    appointed(new Reviewer(jia.person(), jia.ownName(), jia.appointment(), above));
    HttpResponse<String> moved = browser.sends(form, address(opened, "/comments"), comment);
    Browser.keep("comment-moved-away", moved);
    assertThat(moved.statusCode()).isEqualTo(404);
    assertThat(moved.body()).contains("没有存下意见", "你写的内容（未提交）", "请写明检查的口径。");
    assertThat(browser.sends(desk, address(opened, "/work"), question).body())
        .contains("没有发出", "请就口径提意见。");

    keep(new Officer(jia.person(), jia.ownName(), List.of()));
    HttpResponse<String> dismissed = browser.sends(form, address(opened, "/comments"), comment);
    assertThat(dismissed.statusCode()).isEqualTo(403);
    assertThat(dismissed.body()).contains("没有存下意见：现用的任职没有审核职责", "请写明检查的口径。");
  }

  @Test
  void a_page_costs_the_same_statements_however_long_it_is() {
    open(Demo.version(1));
    long one = statements();
    for (int i = 0; i < 30; i++) {
      open(Demo.version(1));
    }
    assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(16);
  }

  @Test
  void fifty_delegations_cost_not_one_statement_more() {
    long one = statements();
    List<Appointment> held = new ArrayList<>();
    held.add(
        new Appointment(
            jia.appointment(), first, Set.of(Function.REVIEWER), "法制审核", LONG_AGO, null));
    for (int i = 0; i < 50; i++) {
      UnitId unit = new UnitId(UUID.randomUUID());
      QuarkusTransaction.requiringNew()
          .run(() -> units.keep(new Unit(unit, "district-bureau", "某局", "某局", "990102"), 1));
      held.add(
          new Appointment(
              new AppointmentId(UUID.randomUUID()),
              unit,
              Set.of(Function.REVIEWER),
              "代理",
              now.minusSeconds(60),
              null,
              new Behalf(new PersonId(UUID.randomUUID()), "某人")));
    }
    keep(new Officer(jia.person(), jia.ownName(), held));

    assertThat(statements()).isEqualTo(one);
  }

  @Test
  void every_order_goes_through_all_pages_once_forth_and_back() {
    for (int i = 0; i < 55; i++) {
      open(i % 3 == 0 ? Demo.withoutFindings() : Demo.version(1));
    }
    for (Order order : Order.values()) {
      List<CaseId> forth = new ArrayList<>();
      Page page = page(new Wanted(Standing.WAITING, Narrowed.NOT, order, null));
      Page last = page;
      forth.addAll(ids(page));
      while (page.after() != null) {
        page = page(new Wanted(Standing.WAITING, Narrowed.NOT, order, page.after()));
        forth.addAll(ids(page));
        last = page;
      }
      assertThat(forth).as("%s", order).hasSize(55).doesNotHaveDuplicates();
      List<CaseId> back = new ArrayList<>(ids(last));
      while (last.before() != null) {
        last = page(new Wanted(Standing.WAITING, Narrowed.NOT, order, last.before()));
        back.addAll(0, ids(last));
      }
      assertThat(back).as("%s", order).isEqualTo(forth);
    }
  }

  @Test
  void every_filter_leaves_exactly_what_it_says() {
    for (Duration left : List.of(Duration.ofDays(-2), Duration.ofDays(3), Duration.ofDays(30))) {
      open(Demo.withoutFindings(), now.plus(left));
      open(Demo.version(1), now.plus(left));
    }
    List<CaseLine> all = narrowed(Narrowed.NOT);
    assertThat(all).hasSize(6);

    assertThat(narrowed(due(Due.PAST)))
        .hasSize(2)
        .containsExactlyInAnyOrderElementsOf(those(all, line -> line.dueAt().isBefore(now)));
    assertThat(narrowed(due(Due.WEEK)))
        .hasSize(2)
        .allMatch(line -> line.dueAt().equals(now.plus(Duration.ofDays(3))));
    assertThat(narrowed(findings(true)))
        .hasSize(3)
        .containsExactlyInAnyOrderElementsOf(those(all, line -> line.findings() > 0));
    assertThat(narrowed(findings(false))).hasSize(3).allMatch(line -> line.findings() == 0);
    assertThat(narrowed(kind("sub-district"))).hasSize(6);
    assertThat(narrowed(kind("district-bureau"))).isEmpty();
    assertThat(narrowed(text("白鹭"))).hasSize(6);
    assertThat(narrowed(text("%"))).as("what is typed is no pattern").isEmpty();
  }

  @Test
  void no_address_of_the_list_fails() {
    open(Demo.version(1));
    Browser browser = browser(jia);
    for (String state : List.of("waiting", "claimed", "with-unit", "decided", "nonsense")) {
      for (String more :
          List.of(
              "due=past",
              "due=week",
              "findings=some",
              "findings=none",
              "level=1",
              "q=%25",
              "kind=sub-district",
              "holder=" + jia.person(),
              "round=x",
              "level=-1",
              "sort=unit&due=week&findings=some&q=%E9%95%87",
              "after=x",
              "after=" + UUID.randomUUID() + "~x")) {
        String address = "/cases?state=" + state + "&" + more;
        assertThat(browser.opens(address).statusCode()).as(address).isEqualTo(200);
      }
    }
  }

  @Test
  void what_others_did_stands_in_the_story_and_is_taken_away_without_names() {
    ReviewCase.Waiting opened = open(Demo.version(1));
    UUID report = opened.file().id().value();
    Doer deputy = new Doer("p", "罗望舒", null, "u", "白鹭镇人民政府", "q", "许见山");
    followActs.follow(
        UUID.randomUUID(),
        "submission",
        1,
        Act.done(report, "sign-and-submit", deputy, "sha-256:ab", now.minusSeconds(60)));
    Browser browser = browser(jia);

    HttpResponse<String> story = browser.opens(address(opened, "?view=acts"));
    Browser.keep("record-told", story);
    assertThat(story.body()).contains("罗望舒(代许见山)", "签发并报送", "各环节用时");
    assertThat(browser.opens(address(opened, "/record.json")).body()).contains("许见山");
    assertThat(browser.opens(address(opened, "/record.json?names=false")).body())
        .contains("白鹭镇人民政府", "signatory")
        .doesNotContain("许见山", "罗望舒", "江亦甲");
    assertThat(printed(report, true)).contains("办理记录", "白鹭镇人民政府 罗望舒(代许见山) 签发并报送", "待签收", "存证编号 AB");
    assertThat(printed(report, false)).contains("白鹭镇人民政府 签发人 签发并报送").doesNotContain("许见山", "罗望舒");
  }

  /// The words of the print, as they are copied out of it.
  private String printed(UUID report, boolean names) {
    Somebody reader =
        new Somebody(jia.person().toString(), "江亦甲", List.of("district-bureau-reviewer"));
    byte[] file =
        Browser.signedIn(reader, RestAssured.port)
            .takes("/cases/" + report + "/record.pdf?names=" + names);
    Browser.keep("record-" + names + ".pdf", file);
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static HttpResponse<String> chosen(
      Browser browser, HttpResponse<String> page, ReviewCase... chosen) {
    return browser.sends(page, "/cases/together", ticked(chosen));
  }

  private static HttpResponse<String> decided(
      Browser browser, HttpResponse<String> page, ReviewCase... chosen) {
    Map<String, String> fields = new HashMap<>(ticked(chosen));
    fields.put("verb", "decide");
    fields.put("opinion", "要素齐全，同意上报。");
    return browser.sends(page, "/cases/together", fields);
  }

  /// A map has one field of a name, a form several: each pair ends in a field nobody reads.
  private static Map<String, String> ticked(ReviewCase... chosen) {
    Map<String, String> fields = new HashMap<>();
    for (ReviewCase one : chosen) {
      fields.put("case=" + one.file().id() + ":" + one.file().revision() + "&x", "");
    }
    return fields;
  }

  private List<CaseLine> narrowed(Narrowed narrowed) {
    return page(new Wanted(Standing.WAITING, narrowed, Order.UNIT, null)).lines();
  }

  private static List<CaseLine> those(List<CaseLine> lines, Predicate<CaseLine> which) {
    return lines.stream().filter(which).toList();
  }

  private static Narrowed due(Due due) {
    return new Narrowed("", 0, "", null, due, null, null);
  }

  private static Narrowed findings(boolean some) {
    return new Narrowed("", 0, "", null, null, some, null);
  }

  private static Narrowed kind(String kind) {
    return new Narrowed("", 0, kind, null, null, null, null);
  }

  private static Narrowed text(String text) {
    return new Narrowed(text, 0, "", null, null, null, null);
  }

  private ReviewCase.Waiting open(SentVersion sent) {
    return open(sent, Demo.SUBJECT.round().due());
  }

  private ReviewCase.Waiting open(SentVersion sent, Instant due) {
    return open(sent, due, now);
  }

  private ReviewCase.Waiting open(SentVersion sent, Instant due, Instant at) {
    Chain chain = new Chain(List.of(new Level(1, first, "安澜区司法局"), new Level(2, above, "区委依法治区办")));
    Round like = Demo.SUBJECT.round();
    Round round = new Round(like.id(), like.title(), like.noticeNumber(), like.reportYear(), due);
    Subject subject = new Subject(new CaseId(UUID.randomUUID()), Demo.SUBJECT.unit(), round, chain);
    ReviewCase.Waiting opened = ReviewCase.open(subject, sent, at);
    QuarkusTransaction.requiringNew().run(() -> cases.add(opened));
    return opened;
  }

  private ReviewCase.Waiting endorsed(ReviewCase.Waiting opened) {
    return saved(saved(opened.claim(jia, now)).endorse(jia, new Written("同意上报。"), now));
  }

  private <C extends ReviewCase> C saved(C moved) {
    QuarkusTransaction.requiringNew().run(() -> cases.save(moved));
    return moved;
  }

  private ReviewCase taken(ReviewCase known) {
    return QuarkusTransaction.requiringNew()
        .call(() -> cases.take(known.file().id()).orElseThrow());
  }

  private Page page(Wanted wanted) {
    return QuarkusTransaction.requiringNew().call(() -> lines.find(jia, wanted));
  }

  private static List<CaseId> ids(Page page) {
    return page.lines().stream().map(CaseLine::id).toList();
  }

  /// Of a page of the list. An event that comes meanwhile counts as well, so the least of some
  /// looks.
  private long statements() {
    Browser browser = browser(jia);
    Statistics statistics =
        entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    long least = Long.MAX_VALUE;
    for (int look = 0; look < 3; look++) {
      long before = statistics.getPrepareStatementCount();
      assertThat(browser.opens("/cases?state=waiting").statusCode()).isEqualTo(200);
      least = Math.min(least, statistics.getPrepareStatementCount() - before);
    }
    return least;
  }

  private void appointed(Reviewer reviewer) {
    Appointment held =
        new Appointment(
            reviewer.appointment(),
            reviewer.office(),
            Set.of(Function.REVIEWER),
            "法制审核",
            LONG_AGO,
            null);
    keep(new Officer(reviewer.person(), reviewer.ownName(), List.of(held)));
  }

  private void keep(Officer officer) {
    QuarkusTransaction.requiringNew().run(() -> officers.keep(officer, Demo.nextState()));
  }

  private static Reviewer reviewer(String name, UnitId office) {
    return new Reviewer(
        new PersonId(UUID.randomUUID()), name, new AppointmentId(UUID.randomUUID()), office);
  }

  private static Browser browser(Reviewer reviewer) {
    return Browser.signedIn(
        new Somebody(
            reviewer.person().toString(), reviewer.ownName(), List.of("district-bureau-reviewer")),
        RestAssured.port);
  }

  private static String address(ReviewCase found, String rest) {
    return "/cases/" + found.file().id() + rest;
  }
}
