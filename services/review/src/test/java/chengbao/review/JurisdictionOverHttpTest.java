package chengbao.review;

import static chengbao.review.Demo.JUSTICE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.LONG_AGO;
import static chengbao.review.Demo.OTHER_DISTRICT;
import static chengbao.review.Demo.OVERSIGHT;
import static chengbao.review.Demo.SISTER_TOWN;
import static chengbao.review.Demo.TOWN;
import static chengbao.review.Demo.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.review.domain.Appointment;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Function;
import chengbao.review.domain.Officer;
import chengbao.review.domain.Officers;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Round;
import chengbao.review.domain.Subject;
import chengbao.review.domain.Unit;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Units;
import chengbao.review.domain.Written;
import chengbao.review.running.Api;
import chengbao.review.running.Issuer.Somebody;
import chengbao.review.running.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Verb × relation × function, asked of the running service. Each case is in the state the verb
/// wants, held where that matters by whoever asks, so that only jurisdiction and separation can say
/// no; what is allowed has to succeed.
@QuarkusTest
@QuarkusTestResource(Stack.class)
class JurisdictionOverHttpTest {
  private static final AtomicLong VERSIONS = new AtomicLong(System.currentTimeMillis());
  private static final List<String> VERBS =
      List.of(
          "list",
          "read",
          "acts",
          "claim",
          "assign",
          "release",
          "return",
          "endorse",
          "undo-endorsement",
          "approve",
          "ask");

  /// Cells in the order of VERBS. `list`: 200 shows it, 0 does not.
  private static final String REVIEWER =
      """
      office of the level           | 200 200 200 200 200 200 200 200 200 200 200
      office of a level passed      | 0   200 200 409 409 409 409 409 200 409 409
      office of a level not reached | 0   404 404 404 404 404 404 404 404 404 404
      the unit that reports         | 0   404 404 404 404 404 404 404 404 404 404
      a sibling of that unit        | 0   404 404 404 404 404 404 404 404 404 404
      office of another district    | 0   404 404 404 404 404 404 404 404 404 404
      appointment withdrawn         | 403 403 403 403 403 403 403 403 403 403 403
      appointment not yet begun     | 403 403 403 403 403 403 403 403 403 403 403
      by delegation                 | 200 200 200 200 200 200 200 200 200 200 200
      by delegation that is over    | 403 403 403 403 403 403 403 403 403 403 403
      for one who drafted it        | 200 200 200 403 403 403 403 403 200 403 403
      drafted it elsewhere          | 200 200 200 403 403 403 403 403 200 403 403
      signed it elsewhere           | 200 200 200 403 403 403 403 403 200 403 403
      """;

  @Inject Cases cases;
  @Inject Officers officers;
  @Inject Units units;

  private record Cell(String relation, String verb, int answer) {}

  /// Who asks, and for whom.
  private record Asking(
      PersonId person,
      UnitId unit,
      @Nullable Behalf behalf,
      Instant from,
      @Nullable Instant until) {}

  @TestFactory
  Stream<DynamicTest> a_reviewer_is_answered_as_the_table_says() {
    everybody();
    return cells().stream()
        .map(cell ->
            DynamicTest.dynamicTest(
                cell.verb + ", " + cell.relation,
                () -> assertThat(answer(cell)).isEqualTo(cell.answer)));
  }

  @Test
  void no_other_function_passes_the_door_whatever_its_relation() {
    everybody();
    CaseId id =
        arranged("claim", asReviewer(asking("office of the level", "claim")), 0).file().id();
    for (Function function : Function.values()) {
      if (function == Function.REVIEWER) {
        continue;
      }
      String role = function.name().toLowerCase(Locale.ROOT);
      for (UnitId unit : List.of(JUSTICE, OVERSIGHT, TOWN, SISTER_TOWN, OTHER_DISTRICT)) {
        PersonId person = Demo.person("no reviewer " + role + unit);
        keep(new Asking(person, unit, null, LONG_AGO, null), function);
        Somebody who =
            new Somebody(
                person.toString(),
                "某人",
                List.of(function == Function.OPERATOR ? role : "district-bureau-" + role));
        for (String verb : VERBS) {
          assertThat(ask(Api.as(who), verb, id, 0).statusCode())
              .as("%s, %s, %s", verb, function, unit)
              .isEqualTo(403);
        }
      }
    }
  }

  @Test
  void the_table_has_a_cell_for_every_verb() {
    assertThat(REVIEWER.lines())
        .allSatisfy(line ->
            assertThat(line.split("\\|", -1)[1].strip().split("\\s+", -1)).hasSameSizeAs(VERBS));
  }

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    REVIEWER
        .lines()
        .map(line -> line.split("\\|", -1))
        .forEach(parts -> {
          List<String> answers = Arrays.asList(parts[1].strip().split("\\s+", -1));
          for (int i = 0; i < VERBS.size(); i++) {
            cells.add(new Cell(parts[0].strip(), VERBS.get(i), Integer.parseInt(answers.get(i))));
          }
        });
    return cells;
  }

  private void everybody() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          for (UnitId unit : List.of(JUSTICE, OVERSIGHT)) {
            units.keep(
                new Unit(unit, "district-bureau", "单位" + unit, "单位", "990102"),
                VERSIONS.incrementAndGet());
          }
          for (Reviewer one : List.of(LIN, Demo.COLLEAGUE, ZHOU, Demo.SHARED_AT_OVERSIGHT)) {
            officers.keep(Demo.officer(one), VERSIONS.incrementAndGet());
          }
        });
  }

  private int answer(Cell cell) {
    Asking asking = asking(cell.relation, cell.verb);
    keep(asking, Function.REVIEWER);
    ReviewCase found =
        arranged(
            cell.verb,
            asReviewer(asking),
            switch (cell.relation) {
              case "office of a level passed" -> 2;
              case "office of a level not reached" -> 1;
              default -> 0;
            });
    Somebody who =
        new Somebody(asking.person.toString(), "某人", List.of("district-bureau-reviewer"));
    Response response = ask(Api.as(who), cell.verb, found.file().id(), found.file().revision());
    return cell.verb.equals("list") && response.statusCode() == 200
        ? listed(response, found.file().id())
        : response.statusCode();
  }

  private static int listed(Response response, CaseId id) {
    return response.jsonPath().getList("id").contains(id.toString()) ? 200 : 0;
  }

  /// Approving is asked at the last level, taking an endorsement back where it was given.
  private Asking asking(String relation, String verb) {
    UnitId level = verb.equals("approve") ? OVERSIGHT : JUSTICE;
    PersonId person = Demo.person("asks as " + relation + " at " + level);
    Instant over = Instant.now().minusSeconds(60);
    return switch (relation) {
      case "office of the level" -> new Asking(person, level, null, LONG_AGO, null);
      case "office of a level passed" -> new Asking(person, JUSTICE, null, LONG_AGO, null);
      case "office of a level not reached" -> new Asking(person, OVERSIGHT, null, LONG_AGO, null);
      case "the unit that reports" -> new Asking(person, TOWN, null, LONG_AGO, null);
      case "a sibling of that unit" -> new Asking(person, SISTER_TOWN, null, LONG_AGO, null);
      case "office of another district" -> new Asking(person, OTHER_DISTRICT, null, LONG_AGO, null);
      case "appointment withdrawn" -> new Asking(person, level, null, LONG_AGO, over);
      case "appointment not yet begun" ->
          new Asking(person, level, null, Instant.now().plusSeconds(3600), null);
      case "by delegation" -> new Asking(person, level, behalf("顾南乔"), LONG_AGO, null);
      case "by delegation that is over" -> new Asking(person, level, behalf("顾南乔"), LONG_AGO, over);
      case "for one who drafted it" ->
          new Asking(person, level, new Behalf(Demo.DRAFTER, "陈小满"), LONG_AGO, null);
      case "drafted it elsewhere" -> new Asking(Demo.DRAFTER, level, null, LONG_AGO, null);
      case "signed it elsewhere" -> new Asking(Demo.SIGNATORY, level, null, LONG_AGO, null);
      default -> throw new IllegalArgumentException(relation);
    };
  }

  private static Behalf behalf(String name) {
    return new Behalf(Demo.person(name), name);
  }

  private static AppointmentId appointment(Asking asking) {
    return new AppointmentId(
        Demo.named("of " + asking.person + asking.unit + asking.behalf + asking.until));
  }

  private static Reviewer asReviewer(Asking asking) {
    return new Reviewer(asking.person, "某人", appointment(asking), asking.unit, asking.behalf);
  }

  private void keep(Asking asking, Function function) {
    Appointment held =
        new Appointment(
            appointment(asking),
            asking.unit,
            Set.of(function),
            "法制审核",
            asking.from,
            asking.until,
            asking.behalf);
    QuarkusTransaction.requiringNew()
        .run(() ->
            officers.keep(
                new Officer(asking.person, "某人", List.of(held)), VERSIONS.incrementAndGet()));
  }

  /// A case in the state that the verb wants, saved move by move as the verbs save it.
  ///
  /// @param level at which it stands; 0 for the one the verb wants
  private ReviewCase arranged(String verb, Reviewer asking, int level) {
    UUID id = UUID.randomUUID();
    Round round = new Round(id, "2025年度任务", "安法办〔2026〕1号", 2025, Instant.now());
    Subject subject = new Subject(new CaseId(id), Demo.SUBJECT.unit(), round, Demo.SUBJECT.chain());
    Instant at = Instant.now();
    ReviewCase.Waiting opened = ReviewCase.open(subject, Demo.version(1), at);
    QuarkusTransaction.requiringNew().run(() -> cases.add(opened));
    ReviewCase.Waiting waiting = opened;
    if (level == 2 || (level == 0 && Set.of("approve", "undo-endorsement").contains(verb))) {
      Reviewer first = verb.equals("undo-endorsement") ? asking : LIN;
      ReviewCase.Claimed claimed = saved(waiting.claim(first, at));
      waiting = saved(claimed.endorse(first, new Written("同意。"), at));
    }
    boolean waits =
        Set.of("claim", "assign", "undo-endorsement", "list", "read", "acts").contains(verb);
    return waits ? waiting : saved(waiting.claim(asking, at));
  }

  private <C extends ReviewCase> C saved(C moved) {
    QuarkusTransaction.requiringNew().run(() -> cases.save(moved));
    return moved;
  }

  private static Response ask(Api api, String verb, CaseId id, long revision) {
    UUID report = id.value();
    String seen = "\"" + revision + "\"";
    String key = UUID.randomUUID().toString();
    return switch (verb) {
      case "list" -> api.request().get("/api/cases?state=waiting&round=" + id);
      case "read" -> api.read(report);
      case "acts" -> api.request().get("/api/cases/" + id + "/acts");
      case "assign" -> {
        PersonId colleague = Demo.COLLEAGUE.person();
        yield api.moves(report, verb, "{\"officer\":\"" + colleague + "\"}", seen, key);
      }
      case "return" ->
          api.moves(report, verb, "{\"reasonCode\":\"C06\",\"reason\":\"请改。\"}", seen, key);
      case "endorse" -> api.moves(report, verb, "{\"opinion\":\"同意。\"}", seen, key);
      case "approve" -> api.moves(report, verb, "{\"acceptedWaivers\":[\"f1\"]}", seen, key);
      case "ask" ->
          api.moves(
              report,
              verb,
              "{\"office\":\"%s\",\"question\":\"请提意见。\",\"answerBy\":\"%s\"}"
                  .formatted(
                      OVERSIGHT, Instant.now().plusSeconds(864_000).toString().substring(0, 10)),
              seen,
              key);
      default -> api.moves(report, verb, "", seen, key);
    };
  }
}
