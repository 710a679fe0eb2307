package chengbao.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.faults.Evidence.Announced;
import chengbao.journey.faults.Evidence.Edition;
import chengbao.journey.faults.Evidence.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The check is only worth something if it fails when it should: each test plants one defect in
/// what a faultless run would show.
class VerdictTest {
  private static final String REPORT = "r1";
  private static final Instant NOW = Instant.parse("2026-01-16T01:00:00Z");
  private static final List<Verb> DONE =
      List.of(
          Verb.BEGIN, Verb.BRING, Verb.REQUEST_SIGNATURE, Verb.SUBMIT, Verb.CLAIM, Verb.APPROVE);

  @Test
  void a_faultless_run_is_clean() {
    assertThat(Verdict.of(book(), evidence(shown(), events())).isClean()).isTrue();
  }

  @Test
  void an_event_that_stands_in_a_topic_twice_is_no_fault() {
    List<Announced> events = new ArrayList<>(events());
    events.addAll(events());

    assertThat(Verdict.of(book(), evidence(shown(), events)).isClean()).isTrue();
  }

  @Test
  void an_acknowledged_command_without_its_act_is_lost() {
    Shown without = acts(acts -> without(acts, "approve-report"));

    assertThat(Verdict.of(book(), evidence(without, events())).lost())
        .containsExactly("r1 act approve-report: 0 of 1");
  }

  @Test
  void a_command_carried_out_twice_is_doubled() {
    Shown twice = acts(acts -> with(acts, "approve-report"));

    assertThat(Verdict.of(book(), evidence(twice, events())).doubled())
        .containsExactly("r1 act approve-report: 2 for 1");
  }

  @Test
  void an_event_that_never_came_is_lost() {
    List<Announced> events = new ArrayList<>(events());
    events.removeIf(event -> event.type().contains("report-approved"));

    assertThat(Verdict.of(book(), evidence(shown(), events)).lost())
        .containsExactly("r1 event chengbao.report-approved.v1: 0 of 1");
  }

  @Test
  void a_gap_in_the_numbers_is_a_loss() {
    List<Announced> events = new ArrayList<>(events());
    events.add(new Announced("review-moves", REPORT, 5, "e5", "chengbao.case-noted.v1"));

    assertThat(Verdict.of(book(), evidence(shown(), events)).lost())
        .containsExactly("review-moves r1: event 5 in place 4");
  }

  @Test
  void two_events_of_one_number_are_doubled() {
    List<Announced> events = new ArrayList<>(events());
    events.add(new Announced("review-moves", REPORT, 3, "other", "chengbao.case-noted.v1"));

    assertThat(Verdict.of(book(), evidence(shown(), events)).doubled())
        .containsExactly("review-moves r1: two events 3");
  }

  @Test
  void an_approved_report_that_is_not_public_is_lost() {
    Shown hidden = editions(List.of());

    assertThat(Verdict.of(book(), evidence(hidden, events())).lost())
        .containsExactly("r1 edition: 0 of 1");
  }

  @Test
  void a_report_published_twice_is_doubled() {
    Shown twice = editions(List.of(new Edition(1, "p", "p"), new Edition(2, "p", "p")));

    assertThat(Verdict.of(book(), evidence(twice, events())).doubled())
        .containsExactly("r1 edition: 2 for 1");
  }

  @Test
  void a_public_text_that_is_not_the_approved_one_is_lost_whatever_hash_stands_beside_it() {
    Shown altered = editions(List.of(new Edition(1, "p", "q")));

    assertThat(Verdict.of(book(), evidence(altered, events())).lost())
        .containsExactly("r1: what is public is not what was approved");
  }

  @Test
  void a_report_not_to_be_disclosed_that_is_public_is_a_fault() {
    Book book = book(Plot.ON_REQUEST);

    assertThat(Verdict.of(book, evidence(shown(), events())).lost())
        .containsExactly("r1: public against its 公开属性");
  }

  @Test
  void sides_that_do_not_agree_are_stuck() {
    Shown behind =
        new Shown(
            shown().submissionActs(), shown().reviewActs(), "submitted", "decided", editions());

    assertThat(Verdict.of(book(), evidence(behind, events())).stuck())
        .containsExactly("r1: submitted in submission");
  }

  @Test
  void a_held_event_is_stuck() {
    Evidence held = new Evidence(Map.of(REPORT, shown()), events(), List.of("held in review: 7"));

    assertThat(Verdict.of(book(), held).stuck()).containsExactly("held in review: 7");
  }

  @Test
  void a_report_that_nobody_can_read_any_more_is_lost() {
    Evidence gone = new Evidence(Map.of(), events(), List.of());

    assertThat(Verdict.of(book(), gone).lost()).contains("r1: not to be read any more");
  }

  private static Book book() {
    return book(Plot.STRAIGHT);
  }

  private static Book book(Plot plot) {
    Book book = new Book();
    DONE.forEach(verb -> book.receipt(new Receipt(REPORT, verb, NOW, NOW, 1)));
    book.told(new Book.Told(REPORT, plot, "c", "p"));
    return book;
  }

  private static Evidence evidence(Shown shown, List<Announced> events) {
    return new Evidence(Map.of(REPORT, shown), events, List.of());
  }

  private static Shown shown() {
    return new Shown(
        List.of(
            "begin-report",
            "read-document",
            "state-disclosure",
            "request-signature",
            "sign-and-submit"),
        List.of("claim-case", "approve-report"),
        "published",
        "decided",
        editions());
  }

  private static Shown acts(UnaryOperator<List<String>> change) {
    Shown shown = shown();
    return new Shown(
        shown.submissionActs(),
        change.apply(shown.reviewActs()),
        shown.submissionState(),
        shown.caseState(),
        shown.editions());
  }

  private static Shown editions(List<Edition> editions) {
    Shown shown = shown();
    return new Shown(shown.submissionActs(), shown.reviewActs(), "published", "decided", editions);
  }

  private static List<Edition> editions() {
    return List.of(new Edition(1, "p", "p"));
  }

  private static List<Announced> events() {
    return List.of(
        event("submission-moves", 1, "report-begun"),
        event("submission-moves", 2, "signature-requested"),
        event("submission-moves", 3, "report-submitted"),
        event("review-moves", 1, "case-opened"),
        event("review-moves", 2, "case-claimed"),
        event("review-moves", 3, "report-approved"),
        event("publication-moves", 1, "edition-published"));
  }

  private static Announced event(String topic, long seq, String word) {
    return new Announced(topic, REPORT, seq, topic + seq, "chengbao." + word + ".v1");
  }

  private static List<String> with(List<String> acts, String more) {
    List<String> changed = new ArrayList<>(acts);
    changed.add(more);
    return changed;
  }

  private static List<String> without(List<String> acts, String less) {
    List<String> changed = new ArrayList<>(acts);
    changed.remove(less);
    return changed;
  }
}
