package chengbao.review;

import static chengbao.review.Demo.CASE;
import static chengbao.review.Demo.JUSTICE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.LONG_AGO;
import static chengbao.review.Demo.NOON;
import static chengbao.review.Demo.OTHER_DISTRICT;
import static chengbao.review.Demo.OVERSIGHT;
import static chengbao.review.Demo.SISTER_TOWN;
import static chengbao.review.Demo.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Appointment;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.Function;
import chengbao.review.domain.Officer;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Written;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Verb × function × relation to the case. Each case is in the state the verb wants, held where
/// that matters by whoever asks, so that only jurisdiction and separation can say no.
class JurisdictionTest {
  private static final List<String> VERBS =
      List.of("read", "claim", "release", "judge", "return", "endorse", "approve");

  /// Cells in the order of VERBS; what a reviewer is answered.
  private static final String REVIEWER =
      """
      office of the level             | yes yes yes yes yes yes yes
      office of a level passed        | yes PASSED_ON PASSED_ON PASSED_ON PASSED_ON PASSED_ON PASSED_ON
      office of a level not reached   | NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE
      the unit that reports           | NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE
      a sibling of that unit          | NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE
      office of another district      | NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE NO_SUCH_CASE
      appointment withdrawn           | NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER
      appointment not yet begun       | NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER
      another person's appointment    | NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER NOT_A_REVIEWER
      drafted the report elsewhere    | yes TOOK_PART TOOK_PART TOOK_PART TOOK_PART TOOK_PART TOOK_PART
      signed the report elsewhere     | yes TOOK_PART TOOK_PART TOOK_PART TOOK_PART TOOK_PART TOOK_PART
      endorsed it at the level before | yes ENDORSED_ELSEWHERE ENDORSED_ELSEWHERE ENDORSED_ELSEWHERE ENDORSED_ELSEWHERE ENDORSED_ELSEWHERE ENDORSED_ELSEWHERE
      """;

  @TestFactory
  Stream<DynamicTest> a_reviewer_is_answered_as_the_table_says() {
    return rows().stream()
        .flatMap(row ->
            VERBS.stream()
                .map(verb ->
                    DynamicTest.dynamicTest(
                        verb + ", " + row.relation,
                        () ->
                            assertThat(answer(verb, Function.REVIEWER, row.relation))
                                .isEqualTo(row.answers.get(VERBS.indexOf(verb))))));
  }

  @Test
  void no_other_function_reviews_whatever_its_relation() {
    for (Function function : Function.values()) {
      for (Row row : rows()) {
        for (String verb : VERBS) {
          if (function != Function.REVIEWER) {
            assertThat(answer(verb, function, row.relation))
                .as("%s, %s, %s", verb, function, row.relation)
                .isEqualTo("NOT_A_REVIEWER");
          }
        }
      }
    }
  }

  @Test
  void the_table_has_a_cell_for_every_verb() {
    assertThat(rows()).allSatisfy(row -> assertThat(row.answers).hasSameSizeAs(VERBS));
  }

  private record Row(String relation, List<String> answers) {}

  private static List<Row> rows() {
    return REVIEWER
        .lines()
        .map(line -> line.split("\\|", -1))
        .map(cells -> new Row(cells[0].strip(), Arrays.asList(cells[1].strip().split("\\s+", -1))))
        .toList();
  }

  private static String answer(String verb, Function function, String relation) {
    Office office = new Office();
    Asking asking = Asking.of(relation, verb, function);
    office.officers.keep(asking.officer(), 1);
    ReviewCase arranged = arranged(verb, relation, asking.reviewer());
    office.cases.put(arranged);
    try {
      ask(office, verb, asking.actingAs(), arranged.file().revision());
      return "yes";
    } catch (Refused refused) {
      return refused.refusal().name();
    }
  }

  private static ReviewCase arranged(String verb, String relation, Reviewer asking) {
    boolean secondLevel =
        switch (relation) {
          case "office of a level passed", "endorsed it at the level before" -> true;
          case "office of a level not reached" -> false;
          default -> verb.equals("approve");
        };
    ReviewCase.Waiting waiting = secondLevel ? endorsedBy(relation, asking) : Arranged.waiting();
    return verb.equals("claim") ? waiting : waiting.claim(asking, NOON);
  }

  private static ReviewCase.Waiting endorsedBy(String relation, Reviewer asking) {
    Reviewer first =
        relation.startsWith("endorsed")
            ? new Reviewer(asking.person(), asking.name(), LIN.appointment(), JUSTICE)
            : LIN;
    return Arranged.waiting().claim(first, NOON).endorse(first, new Written("同意。"), NOON);
  }

  private static void ask(Office office, String verb, ActingAs who, long revision) {
    switch (verb) {
      case "read" -> office.readCase.read(who, CASE);
      case "claim" -> office.claimCase.claim(who, CASE, revision);
      case "release" -> office.releaseCase.release(who, CASE, revision);
      case "judge" -> office.judgeWaivers.judge(who, CASE, revision, Map.of("f1", true));
      case "return" ->
          office.returnReport.returnToUnit(
              who, CASE, revision, new ReturnReport.Grounds("C06", "请改。", null));
      case "endorse" -> office.endorseReport.endorse(who, CASE, revision, "同意。");
      case "approve" -> office.approveReport.approve(who, CASE, revision, "", Set.of("f1"));
      default -> throw new IllegalArgumentException(verb);
    }
  }

  /// Somebody who asks, with one appointment.
  private record Asking(Officer officer, ActingAs actingAs, Reviewer reviewer) {
    static Asking of(String relation, String verb, Function function) {
      boolean atSecond = verb.equals("approve");
      UnitId atLevel = atSecond ? OVERSIGHT : JUSTICE;
      PersonId somebody = Demo.person("somebody");
      return switch (relation) {
        case "office of a level passed" -> asking(somebody, JUSTICE, function, LONG_AGO, null);
        case "office of a level not reached", "endorsed it at the level before" ->
            asking(somebody, OVERSIGHT, function, LONG_AGO, null);
        case "the unit that reports" -> asking(somebody, TOWN, function, LONG_AGO, null);
        case "a sibling of that unit" -> asking(somebody, SISTER_TOWN, function, LONG_AGO, null);
        case "office of another district" ->
            asking(somebody, OTHER_DISTRICT, function, LONG_AGO, null);
        case "appointment withdrawn" -> asking(somebody, atLevel, function, LONG_AGO, NOON);
        case "appointment not yet begun" ->
            asking(somebody, atLevel, function, NOON.plusSeconds(1), null);
        case "another person's appointment" ->
            borrowed(asking(somebody, atLevel, function, LONG_AGO, null));
        case "drafted the report elsewhere" ->
            asking(Demo.DRAFTER, atLevel, function, LONG_AGO, null);
        case "signed the report elsewhere" ->
            asking(Demo.SIGNATORY, atLevel, function, LONG_AGO, null);
        case "office of the level" -> asking(somebody, atLevel, function, LONG_AGO, null);
        default -> throw new IllegalArgumentException(relation);
      };
    }

    private static Asking asking(
        PersonId person, UnitId unit, Function function, Instant from, @Nullable Instant until) {
      AppointmentId id = new AppointmentId(Demo.named("one appointment"));
      Appointment held = new Appointment(id, unit, Set.of(function), "法制审核", from, until);
      return new Asking(
          new Officer(person, "某人", List.of(held)),
          new ActingAs(person, id),
          new Reviewer(person, "某人", id, unit));
    }

    private static Asking borrowed(Asking own) {
      return new Asking(
          own.officer, new ActingAs(own.actingAs.person(), LIN.appointment()), own.reviewer);
    }
  }
}
