package chengbao.submission.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.contracts.ClearanceGiven;
import chengbao.contracts.ClearanceRequested;
import chengbao.contracts.Event;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Examples;
import chengbao.contracts.Hash;
import chengbao.contracts.OfficerState;
import chengbao.contracts.RecallRequested;
import chengbao.contracts.ReportBegun;
import chengbao.contracts.ReportSigned;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.RoundState;
import chengbao.contracts.SignatureDeclined;
import chengbao.contracts.SignatureRequested;
import chengbao.contracts.SubmissionMove;
import chengbao.contracts.Topics;
import chengbao.contracts.UnitState;
import chengbao.ledger.database.Database;
import chengbao.ledger.database.Transactions;
import chengbao.ledger.outbox.Outbox;
import chengbao.ledger.outbox.OutgoingEvent;
import chengbao.ledger.outbox.RelaySignal;
import chengbao.manuscript.ContentHash;
import chengbao.submission.Fakes;
import chengbao.submission.ReportMother;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Recall;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Version;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What submission announces is what the contracts' examples say, field for field. The outbox sets
/// `seq`; the cause of a command is not announced in this release.
class AnnouncerTest {
  private final Fakes fakes = new Fakes();
  private final Remembered outbox = new Remembered();
  private final Announcer announcer =
      new Announcer(outbox, fakes.ids, fakes.units, fakes.rounds, fakes.clock);

  AnnouncerTest() {
    var unit = FromExamples.unit(Examples.of(UnitState.class, "a-town"));
    var round = FromExamples.round(Examples.of(RoundState.class, "two-levels-for-towns"));
    fakes.keptUnits.put(unit.id(), unit);
    fakes.keptRounds.put(round.id(), round);
  }

  @TestFactory
  Stream<DynamicTest> every_example_of_a_topic_of_ours_is_announced_as_it_stands() {
    return Stream.of(Topics.SUBMISSION_MOVES, Topics.UNITS, Topics.OFFICERS, Topics.ROUNDS)
        .flatMap(topic -> Examples.on(topic).stream())
        .map(example ->
            DynamicTest.dynamicTest(
                example.toString(),
                () -> {
                  outbox.events.clear();
                  announce(example.event());
                  assertThat(outbox.events).hasSize(1);
                  var announced = outbox.events.getFirst();
                  assertThat(announced.type()).hasToString(example.type());
                  assertThat(announced.topic()).isEqualTo(EventTypes.topicOf(example.event()));
                  assertThat(bare(announced.data()))
                      .isEqualTo(bare(EventJson.write(example.event())));
                }));
  }

  @Test
  void moves_are_keyed_by_the_report_and_states_by_their_own_id() {
    announce(Examples.of(ReportBegun.class, "a-town-begins"));
    announce(Examples.of(UnitState.class, "a-town"));
    assertThat(outbox.events)
        .extracting(OutgoingEvent::key)
        .containsExactly(
            "019c6d00-0000-7000-8000-000000000101", "019c6d00-0000-7000-8000-000000000001");
  }

  @Test
  void what_answers_a_return_names_the_event_that_told_of_it() {
    var told = ReportMother.id(900);
    var awaiting =
        ReportMother.submitted()
            .returned(ReportMother.theReturn().toldBy(told))
            .with(ReportMother.papersReady())
            .answer("已改")
            .requestSignature(ReportMother.DRAFTER, ReportMother.checkup(), ReportMother.MORNING);
    fakes.keptUnits.put(ReportMother.TOWN_ID, ReportMother.TOWN);
    fakes.keptRounds.put(ReportMother.ROUND.id(), ReportMother.ROUND);
    announcer.signatureRequested(awaiting, ReportMother.DRAFTER);
    announcer.submitted(
        awaiting.submit(
            ReportMother.SIGNATORY, ReportMother.TOWN, ReportMother.ROUND, ReportMother.MORNING),
        ReportMother.SIGNATORY);
    assertThat(outbox.events)
        .extracting(event -> event.data().path("cause").asText())
        .containsExactly("event " + told, "event " + told);
  }

  private void announce(Event example) {
    switch (example) {
      case ReportBegun event ->
          announcer.begun(
              new Draft(begun(event), papers(), event.at(), null),
              FromExamples.officer(event.actor()));
      case SignatureRequested event ->
          announcer.signatureRequested(
              new AwaitingSignature(
                  cover(event.report(), 0),
                  papers(),
                  version(event.reportVersion(), event.contentHash()),
                  ReportMother.DRAFTER.person(),
                  event.at(),
                  null),
              FromExamples.officer(event.actor()));
      case SignatureDeclined event -> {
        var by = FromExamples.officer(event.actor());
        var decline = new Decline(event.reason(), by.person(), event.at());
        announcer.signatureDeclined(
            new Draft(cover(event.report(), 0), papers(), event.at(), decline),
            event.reportVersion(),
            ClearanceStep.of(String.valueOf(event.step())).orElse(null),
            decline,
            by);
      }
      case RecallRequested event -> {
        var by = FromExamples.officer(event.actor());
        announcer.recallRequested(
            FromExamples.submitted(
                Examples.of(ReportSubmitted.class, "first-version-with-a-waiver")),
            Recall.asked(event.reason(), by.person(), event.at()),
            by);
      }
      case ClearanceRequested _, ClearanceGiven _, ReportSigned _ ->
          SigningFromExamples.announce(announcer, (SubmissionMove) example);
      case ReportSubmitted event -> {
        var round = FromExamples.round(Examples.of(RoundState.class, "two-levels-for-towns"));
        fakes.keptRounds.put(round.id(), FromExamples.closing(round, event.round().cutOff()));
        announcer.submitted(FromExamples.submitted(event), FromExamples.officer(event.actor()));
      }
      case UnitState event -> announcer.unitChanged(FromExamples.unit(event));
      case OfficerState event -> announcer.officerChanged(FromExamples.officer(event));
      case RoundState event -> {
        var round = FromExamples.round(event);
        fakes.rounds.add(round, FromExamples.owing(event));
        announcer.roundChanged(round);
      }
      default -> throw new AssertionError("not ours: " + example);
    }
  }

  static chengbao.submission.domain.Papers papers() {
    return ReportMother.papersReady();
  }

  private static Cover begun(ReportBegun event) {
    var cover = cover(event.report(), 0);
    var corrects = event.corrects();
    return new Cover(
        cover.id(),
        cover.unit(),
        cover.round(),
        cover.year(),
        cover.version(),
        cover.submittedVersions(),
        null,
        corrects == null ? null : FromExamples.correction(corrects, "更正", false));
  }

  static Cover cover(String report, int versions) {
    return new Cover(
        ReportId.of(report),
        UnitId.of("019c6d00-0000-7000-8000-000000000001"),
        RoundId.of("019c6d00-0000-7000-8000-000000000201"),
        2025,
        1,
        versions,
        null);
  }

  static Version version(int number, Hash hash) {
    var any = ReportMother.awaiting().version();
    return new Version(
        number,
        any.text(),
        any.head(),
        new ContentHash(hash.algorithm(), hash.value()),
        any.publicHash(),
        any.disclosure(),
        any.secrecyReview(),
        any.checkup(),
        any.waivers(),
        any.drafters(),
        any.attachments());
  }

  private static ObjectNode bare(ObjectNode data) {
    return data.deepCopy().without(List.of("seq", "cause"));
  }

  /// An outbox that only remembers.
  private static final class Remembered extends Outbox {
    private final List<OutgoingEvent> events = new ArrayList<>();

    Remembered() {
      super(new Database(nowhere()), new NoTransactions(), new RelaySignal());
    }

    @Override
    public long append(OutgoingEvent event) {
      events.add(event);
      return events.size();
    }

    private static DataSource nowhere() {
      return (DataSource)
          Proxy.newProxyInstance(
              DataSource.class.getClassLoader(),
              new Class<?>[] {DataSource.class},
              (_, method, _) -> {
                throw new UnsupportedOperationException(method.getName());
              });
    }
  }

  private static final class NoTransactions implements Transactions {
    @Override
    public <T> T inNew(Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> T joining(Supplier<T> work) {
      return work.get();
    }

    @Override
    public void afterCommit(Runnable action) {
      action.run();
    }
  }
}
