package chengbao.review.web;

import static chengbao.review.Demo.JUSTICE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.LONG_AGO;
import static chengbao.review.Demo.OTHER_DISTRICT;
import static chengbao.review.Demo.OVERSIGHT;
import static chengbao.review.Demo.SISTER_TOWN;
import static chengbao.review.Demo.TOWN;
import static chengbao.review.Demo.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.acts.Acts;
import chengbao.review.Demo;
import chengbao.review.domain.Appointment;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Function;
import chengbao.review.domain.Officer;
import chengbao.review.domain.Officers;
import chengbao.review.domain.OpinionRequest;
import chengbao.review.domain.OpinionRequests;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.RecallRequest;
import chengbao.review.domain.RecallRequests;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Round;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Subject;
import chengbao.review.domain.Unit;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Units;
import chengbao.review.domain.Written;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comments;
import chengbao.review.running.Issuer;
import chengbao.review.running.Issuer.Somebody;
import chengbao.review.running.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
          "ask",
          "together",
          "give-opinion",
          "judge-waivers",
          "write-comment",
          "change-comment",
          "remove-comment",
          "judge-comment",
          "answer-recall",
          "letter");

  /// Cells in the order of VERBS. `list`: 200 shows it, 0 does not. `together`: what came of the
  /// one case. `give-opinion`: the office of the last level was asked, while the case is at the
  /// first.
  private static final String REVIEWER =
      """
      office of the level           | 200 200 200 200 200 200 200 200 200 200 200 200 200 200 201 200 204 200 200 200
      office of a level passed      | 0   200 200 409 409 409 409 409 200 409 409 409 404 409 409 409 409 409 409 200
      office of a level not reached | 0   404 404 404 404 404 404 404 404 404 404 404 200 404 404 404 404 404 404 404
      the unit that reports         | 0   404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
      a sibling of that unit        | 0   404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
      office of another district    | 0   404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
      appointment withdrawn         | 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403
      appointment not yet begun     | 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403
      by delegation                 | 200 200 200 200 200 200 200 200 200 200 200 200 200 200 201 200 204 200 200 200
      by delegation that is over    | 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 403
      for one who drafted it        | 200 200 200 403 403 403 403 403 200 403 403 403 403 403 403 403 403 403 403 200
      drafted it elsewhere          | 200 200 200 403 403 403 403 403 200 403 403 403 403 403 403 403 403 403 403 200
      endorsed it at the level before | 200 200 200 403 403 403 403 403 409 403 403 403 403 403 403 403 403 403 403 200
      signed it elsewhere           | 200 200 200 403 403 403 403 403 200 403 403 403 403 403 403 403 403 403 403 200
      """;

  private static final Set<String> READING = Set.of("list", "read", "acts", "letter");

  /// The act that each verb leaves.
  private static final Map<String, String> ACTS =
      Map.ofEntries(
          Map.entry("claim", "claim-case"),
          Map.entry("assign", "assign-case"),
          Map.entry("release", "release-case"),
          Map.entry("return", "return-report"),
          Map.entry("endorse", "endorse-report"),
          Map.entry("undo-endorsement", "undo-endorsement"),
          Map.entry("approve", "approve-report"),
          Map.entry("ask", "ask-opinion"),
          Map.entry("together", "endorse-report"),
          Map.entry("give-opinion", "give-opinion"),
          Map.entry("judge-waivers", "judge-waivers"),
          Map.entry("write-comment", "write-comment"),
          Map.entry("change-comment", "change-comment"),
          Map.entry("remove-comment", "remove-comment"),
          Map.entry("judge-comment", "judge-comment"),
          Map.entry("answer-recall", "grant-recall"));

  private static final Comment.Content CALL =
      new Comment.Content(Comment.Kind.CALL, Comment.Weight.ADVICE, null, "已电话沟通。", null);

  @Inject Cases cases;
  @Inject Officers officers;
  @Inject Units units;
  @Inject OpinionRequests opinions;
  @Inject RecallRequests recalls;
  @Inject Acts acts;
  @Inject Comments comments;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<Somebody, String> tokens = new ConcurrentHashMap<>();

  private record Answer(int status, String body) {}

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
            DynamicTest.dynamicTest(cell.verb + ", " + cell.relation, () -> isAnswered(cell)));
  }

  /// As the table says; and what was done has left one act, what was refused none.
  private void isAnswered(Cell cell) {
    ReviewCase found = arranged(cell);
    assertThat(answer(cell, found)).isEqualTo(cell.answer);
    boolean done = cell.answer >= 200 && cell.answer < 300 && !READING.contains(cell.verb);
    assertThat(QuarkusTransaction.requiringNew().call(() -> acts.of(found.file().id().value())))
        .hasSize(done ? 1 : 0)
        .allSatisfy(act -> assertThat(act.verb()).isEqualTo(ACTS.get(cell.verb)));
  }

  @Test
  void no_other_function_passes_the_door_whatever_its_relation() {
    everybody();
    Reviewer atTheLevel = asReviewer(asking("office of the level", "claim"));
    CaseId id =
        QuarkusTransaction.requiringNew()
            .call(() ->
                arranged(new Cell("office of the level", "claim", 0), atTheLevel).file().id());
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
        tokens.computeIfAbsent(who, Issuer.now()::bearer);
        VERBS.parallelStream()
            .forEach(verb ->
                assertThat(ask(who, verb, id, 0).status())
                    .as("%s, %s, %s", verb, function, unit)
                    .isEqualTo(403));
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
                new Unit(unit, "district-bureau", "单位" + unit, "单位", "990102"), Demo.nextState());
          }
          for (Reviewer one : List.of(LIN, Demo.COLLEAGUE, ZHOU, Demo.SHARED_AT_OVERSIGHT)) {
            officers.keep(Demo.officer(one), Demo.nextState());
          }
        });
  }

  private ReviewCase arranged(Cell cell) {
    Asking asking = asking(cell.relation, cell.verb);
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          put(asking, Function.REVIEWER);
          return arranged(cell, asReviewer(asking));
        });
  }

  private int answer(Cell cell, ReviewCase found) {
    PersonId person = asking(cell.relation, cell.verb).person;
    Somebody who = new Somebody(person.toString(), "某人", List.of("district-bureau-reviewer"));
    CaseId id = found.file().id();
    Answer answer = ask(who, cell.verb, id, found.file().revision());
    return switch (cell.verb) {
      case "list" ->
          answer.status != 200 || answer.body.contains(id.toString()) ? answer.status : 0;
      case "together" ->
          answer.status != 200
              ? answer.status
              : Integer.parseInt(answer.body.replaceAll("(?s).*\"status\":(\\d+).*", "$1"));
      default -> answer.status;
    };
  }

  /// At which the case stands; 0 for the one the verb wants.
  private static int level(String relation) {
    return switch (relation) {
      case "office of a level passed", "endorsed it at the level before" -> 2;
      case "office of a level not reached" -> 1;
      default -> 0;
    };
  }

  /// Approving is asked at the last level and so is an opinion; taking an endorsement back where it
  /// was given.
  private Asking asking(String relation, String verb) {
    UnitId level = Set.of("approve", "give-opinion").contains(verb) ? OVERSIGHT : JUSTICE;
    PersonId person = Demo.person("asks as " + relation + " at " + level);
    Instant over = Instant.now().minusSeconds(60);
    return switch (relation) {
      case "office of the level" -> new Asking(person, level, null, LONG_AGO, null);
      case "office of a level passed" -> new Asking(person, JUSTICE, null, LONG_AGO, null);
      case "office of a level not reached", "endorsed it at the level before" ->
          new Asking(person, OVERSIGHT, null, LONG_AGO, null);
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
    QuarkusTransaction.requiringNew().run(() -> put(asking, function));
  }

  private void put(Asking asking, Function function) {
    Appointment held =
        new Appointment(
            appointment(asking),
            asking.unit,
            Set.of(function),
            "法制审核",
            asking.from,
            asking.until,
            asking.behalf);
    officers.keep(new Officer(asking.person, "某人", List.of(held)), Demo.nextState());
  }

  /// A case in the state that the verb wants, saved move by move as the verbs save it.
  private ReviewCase arranged(Cell cell, Reviewer asking) {
    String verb = cell.verb;
    int level = level(cell.relation);
    UUID id = UUID.randomUUID();
    Round round = new Round(id, "2025年度任务", "安法办〔2026〕1号", 2025, Instant.now());
    Subject subject = new Subject(new CaseId(id), Demo.SUBJECT.unit(), round, Demo.SUBJECT.chain());
    Instant at = Instant.now();
    SentVersion sent = verb.equals("together") ? Demo.withoutFindings() : Demo.version(1);
    ReviewCase.Waiting waiting = ReviewCase.open(subject, sent, at);
    cases.add(waiting);
    if (verb.equals("give-opinion")) {
      opinions.add(question(subject.id(), at));
    }
    if (level == 2 || (level == 0 && Set.of("approve", "undo-endorsement").contains(verb))) {
      boolean own = verb.equals("undo-endorsement") || cell.relation.startsWith("endorsed");
      Reviewer first = own ? asking : LIN;
      ReviewCase.Claimed claimed = saved(waiting.claim(first, at));
      waiting = saved(claimed.endorse(first, new Written("同意。"), at));
    }
    boolean waits =
        Set.of("claim", "assign", "undo-endorsement", "list", "read", "acts", "give-opinion")
            .contains(verb);
    return waits ? waiting : beside(verb, saved(waiting.claim(asking, at)), asking, at);
  }

  /// What else the verb wants to be there: a comment of whoever asks, or a request of the unit.
  /// Both have the id of the case.
  private ReviewCase beside(String verb, ReviewCase.Claimed claimed, Reviewer asking, Instant at) {
    CaseId id = claimed.file().id();
    if (verb.endsWith("-comment") && !verb.startsWith("write")) {
      Comment.Made made = new Comment.Made(claimed.file().level(), asking.person(), "某人", 1, at);
      comments.add(Comment.write(id.value(), id, CALL, made));
    }
    if (verb.equals("answer-recall")) {
      recalls.ask(new RecallRequest(id.value(), id, 1, "数字有误。", Demo.DRAFTER, "陈小满", "白鹭镇", at));
    }
    return claimed;
  }

  private <C extends ReviewCase> C saved(C moved) {
    cases.save(moved);
    return moved;
  }

  /// Put by the first level to the last; its id is the case's.
  private static OpinionRequest question(CaseId id, Instant at) {
    return new OpinionRequest(
        id.value(),
        id,
        1,
        JUSTICE,
        "安澜区司法局",
        "林知远",
        OVERSIGHT,
        "区委依法治区办",
        "请提意见。",
        LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(10),
        at,
        null);
  }

  private Answer ask(Somebody who, String verb, CaseId id, long revision) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path(verb, id)))
            .header("Authorization", "Bearer " + tokens.computeIfAbsent(who, Issuer.now()::bearer));
    if (!READING.contains(verb)) {
      String body = body(verb, id, revision);
      request
          .header("If-Match", "\"" + (ofComment(verb) ? 0 : revision) + "\"")
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .method(method(verb), BodyPublishers.ofString(body));
      if (!body.isEmpty()) {
        request.header("Content-Type", "application/json");
      }
    }
    try {
      HttpResponse<String> answered = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(answered.statusCode(), answered.body());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  /// Of a comment that is there, at its own revision.
  private static boolean ofComment(String verb) {
    return Set.of("change-comment", "remove-comment", "judge-comment").contains(verb);
  }

  private static String method(String verb) {
    return switch (verb) {
      case "change-comment" -> "PUT";
      case "remove-comment" -> "DELETE";
      default -> "POST";
    };
  }

  private static String path(String verb, CaseId id) {
    return switch (verb) {
      case "list" -> "/api/cases?state=waiting&round=" + id;
      case "read" -> "/api/cases/" + id;
      case "together" -> "/api/cases/together";
      case "give-opinion" -> "/api/opinions/" + id + "/answer";
      case "judge-waivers" -> "/api/cases/" + id + "/waivers";
      case "write-comment" -> "/api/cases/" + id + "/comments";
      case "change-comment", "remove-comment" -> "/api/cases/" + id + "/comments/" + id;
      case "judge-comment" -> "/api/cases/" + id + "/comments/" + id + "/judgement";
      case "answer-recall" -> "/api/cases/" + id + "/recall";
      default -> "/api/cases/" + id + "/" + verb;
    };
  }

  private static String body(String verb, CaseId id, long revision) {
    return switch (verb) {
      case "assign" -> "{\"officer\":\"%s\"}".formatted(Demo.COLLEAGUE.person());
      case "return" -> "{\"reasonCode\":\"C06\",\"reason\":\"请改。\"}";
      case "endorse" -> "{\"opinion\":\"同意。\"}";
      case "approve" -> "{\"acceptedWaivers\":[\"f1\"]}";
      case "ask" ->
          "{\"office\":\"%s\",\"question\":\"请提意见。\",\"answerBy\":\"%s\"}"
              .formatted(OVERSIGHT, LocalDate.now(ZoneOffset.UTC).plusDays(10));
      case "together" ->
          "{\"cases\":[{\"report\":\"%s\",\"revision\":%d}],\"opinion\":\"同意。\"}"
              .formatted(id, revision);
      case "give-opinion" -> "{\"opinion\":\"没有意见。\"}";
      case "judge-waivers" -> "{\"accepts\":{\"f1\":true}}";
      case "write-comment", "change-comment" ->
          "{\"kind\":\"call\",\"weight\":\"advice\",\"words\":\"已电话沟通。\"}";
      case "judge-comment" -> "{\"resolved\":true}";
      case "answer-recall" -> "{\"granted\":true}";
      default -> "";
    };
  }
}
