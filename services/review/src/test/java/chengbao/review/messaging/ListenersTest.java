package chengbao.review.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.contracts.ActWritten;
import chengbao.contracts.EventJson;
import chengbao.contracts.Examples;
import chengbao.contracts.Examples.Example;
import chengbao.contracts.OfficerState;
import chengbao.contracts.PublicationMove;
import chengbao.contracts.RecallRequested;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.RoundState;
import chengbao.contracts.SubmissionMove;
import chengbao.contracts.Topics;
import chengbao.contracts.UnitState;
import chengbao.ledger.acts.Act;
import chengbao.ledger.envelope.Envelope;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.inbox.Handler;
import chengbao.manuscript.ContentHash;
import chengbao.review.Office;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.PublicState;
import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Subject;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.Written;
import chengbao.review.domain.comment.Reply;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example on the topics that review reads is applied, or is of a type that is none of
/// review's business; found dynamically, so that a new example is tried at once.
class ListenersTest {
  private static final Instant NOW = Instant.parse("2026-02-11T03:00:00Z");
  private static final UUID EVENT = UUID.fromString("019c6d00-0000-7000-8000-000000000601");
  private static final Set<String> SKIPPED =
      Set.of(
          "chengbao.report-begun.v1",
          "chengbao.clearance-requested.v1",
          "chengbao.clearance-given.v1",
          "chengbao.report-signed.v1",
          "chengbao.withdrawal-asked.v1",
          "chengbao.withdrawal-declined.v1",
          "chengbao.outer-page-reported.v1",
          "chengbao.signature-requested.v1",
          "chengbao.signature-declined.v1");

  private final Office office = new Office();

  static Stream<Example> examples() {
    return Stream.of(
            Topics.SUBMISSION_MOVES,
            Topics.PUBLICATION_MOVES,
            Topics.UNITS,
            Topics.OFFICERS,
            Topics.SUBMISSION_ACTS,
            Topics.PUBLICATION_ACTS,
            Topics.ROUNDS)
        .flatMap(topic -> Examples.on(topic).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_is_applied_or_skipped_on_purpose(Example example) throws IOException {
    boolean known =
        handlers().stream()
            .anyMatch(handler -> handler.knows().contains(EventType.of(example.type())));
    assertThat(known).isEqualTo(!SKIPPED.contains(example.type()));
    switch (example.event()) {
      case ReportSubmitted submitted -> isReviewed(submitted, example);
      case RecallRequested recall -> {
        ReportSubmitted like = Examples.of(ReportSubmitted.class, "first-version-with-a-waiver");
        office.cases.put(ReviewCase.open(Heard.subject(like), Heard.version(like), NOW));
        apply(example, EventJson.write(recall));
        assertThat(office.cases.take(CaseId.of(recall.report())).orElseThrow())
            .isInstanceOf(ReviewCase.WithUnit.class);
      }
      case SubmissionMove _ -> {}
      case PublicationMove _ when SKIPPED.contains(example.type()) -> {}
      case PublicationMove move -> isFollowed(move, example);
      case OfficerState officer -> {
        apply(example, EventJson.write(officer));
        assertThat(office.officers.find(PersonId.of(officer.id())))
            .contains(Heard.officer(officer));
      }
      case UnitState unit -> {
        apply(example, EventJson.write(unit));
        assertThat(office.units.find(UnitId.of(unit.id()))).contains(Heard.unit(unit));
      }
      case ActWritten act -> {
        apply(example, EventJson.write(act));
        assertThat(office.told.of(UUID.fromString(act.subject())))
            .extracting(Act::verb)
            .contains(act.verb());
      }
      case RoundState round -> {
        apply(example, EventJson.write(round));
        assertThat(office.rounds.find(UUID.fromString(round.id()))).contains(Heard.round(round));
      }
      default -> throw new AssertionError("nobody decided about " + example);
    }
  }

  private void isReviewed(ReportSubmitted submitted, Example example) throws IOException {
    CaseId id = CaseId.of(submitted.report());
    if (submitted.reportVersion() > 1) {
      office.cases.put(returned(Heard.subject(submitted), Heard.version(submitted)));
    }
    ObjectNode data = withTrueHashes(submitted);

    apply(example, data);

    SentVersion sent = office.cases.take(id).orElseThrow().file().sent();
    assertThat(sent).isEqualTo(Heard.version(EventJson.read(data, ReportSubmitted.class)));
    assertThat(sent.text().blocks()).hasSameSizeAs(submitted.text().blocks());
  }

  private void isFollowed(PublicationMove move, Example example) throws IOException {
    ReportSubmitted submitted = Examples.of(ReportSubmitted.class, "first-version-with-a-waiver");
    office.cases.put(
        approved(
            Heard.subject(submitted), numbered(Heard.version(submitted), move.reportVersion())));

    apply(example, EventJson.write(move));

    Decided followed = (Decided) office.cases.take(CaseId.of(move.report())).orElseThrow();
    assertThat(followed.publicState()).isNotInstanceOf(PublicState.Awaited.class);
  }

  private void apply(Example example, ObjectNode data) throws IOException {
    EventType type = EventType.of(example.type());
    Handler handler =
        handlers().stream().filter(one -> one.knows().contains(type)).findFirst().orElseThrow();
    handler.apply(
        new IncomingEvent(
            handler.topic(),
            "key",
            new Envelope(EVENT, "/chengbao/somebody", type, NOW, null, null),
            1,
            data,
            data.toString()));
  }

  /// Applying asks no inbox: the inbox is what calls it.
  @SuppressWarnings("NullAway")
  private List<Handler> handlers() {
    return List.of(
        new SubmissionListener(null, office.openCase, office.reopenCase, office.answerRecall),
        new PublicationListener(null, office.followPublication),
        new OfficersListener(null, office.followOfficers),
        new UnitsListener(null, office.followUnits),
        new SubmissionActsListener(null, office.followActs),
        new RoundsListener(null, office.followRounds));
  }

  /// Examples carry made-up hashes; a version that is not intact is held.
  private static ObjectNode withTrueHashes(ReportSubmitted submitted) {
    SentVersion sent = Heard.version(submitted);
    ObjectNode data = EventJson.write(submitted);
    data.withObject("/contentHash")
        .put("value", ContentHash.ofVersion(sent.text().frozen()).value());
    data.withObject("/publicHash")
        .put("value", ContentHash.ofPublicText(sent.publicText()).value());
    return data;
  }

  private static ReviewCase returned(Subject subject, SentVersion later) {
    return claimed(subject, numbered(later, later.number() - 1))
        .returnToUnit(
            reviewer(subject),
            new ReasonCode("C05", "数据不一致", "", NOW, null),
            new Written("请核对。"),
            null,
            NOW);
  }

  private static Decided approved(Subject subject, SentVersion sent) {
    Claimed last =
        claimed(subject, sent)
            .endorse(reviewer(subject), new Written("同意。"), NOW)
            .claim(reviewer(subject), NOW);
    return last.approve(reviewer(subject), new Written(""), Set.of("f1"), NOW);
  }

  private static Claimed claimed(Subject subject, SentVersion sent) {
    return ReviewCase.open(subject, sent, NOW).claim(reviewer(subject), NOW);
  }

  private static Reviewer reviewer(Subject subject) {
    return new Reviewer(
        new PersonId(EVENT), "林知远", new AppointmentId(EVENT), subject.chain().first().office());
  }

  private static SentVersion numbered(SentVersion like, int number) {
    return new SentVersion(
        number,
        like.correction(),
        like.text(),
        like.contentHash(),
        like.publicHash(),
        like.disclosure(),
        like.secrecyReview(),
        like.people(),
        like.findings(),
        like.checkup(),
        like.firstSubmittedAt(),
        like.submittedAt(),
        like.answer(),
        null,
        Reply.NONE);
  }
}
