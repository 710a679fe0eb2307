package chengbao.submission.messaging;

import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.People;
import chengbao.contracts.RecallRequested;
import chengbao.contracts.ReportBegun;
import chengbao.contracts.ReportSigned;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.SignatureDeclined;
import chengbao.contracts.SignatureRequested;
import chengbao.contracts.State;
import chengbao.contracts.SubmissionMove;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.outbox.Outbox;
import chengbao.ledger.outbox.OutgoingEvent;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Clearance;
import chengbao.submission.domain.ClearanceStep;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.Recall;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells the other services what has happened: the state as a contract event, left in the outbox in
/// the verb's own transaction. The outbox numbers the moves.
@ApplicationScoped
class Announcer implements Announcements {
  private static final String SOURCE = "/chengbao/submission";

  private final Outbox outbox;
  private final TimeOrdered ids;
  private final Units units;
  private final Rounds rounds;
  private final Clock clock;

  Announcer(Outbox outbox, TimeOrdered ids, Units units, Rounds rounds, Clock clock) {
    this.outbox = outbox;
    this.ids = ids;
    this.units = units;
    this.rounds = rounds;
    this.clock = clock;
  }

  @Override
  public void begun(Draft report, Officer by) {
    var cover = report.cover();
    announce(
        new ReportBegun(
            0,
            EventParts.actor(by),
            null,
            report.since(),
            cover.id().toString(),
            EventParts.unit(units.known(cover.unit())),
            EventParts.round(rounds.known(cover.round())),
            EventParts.corrects(cover)));
  }

  @Override
  public void signatureRequested(AwaitingSignature report, Officer by) {
    announce(
        new SignatureRequested(
            0,
            EventParts.actor(by),
            EventParts.cause(report.returned()),
            report.since(),
            report.cover().id().toString(),
            report.version().number(),
            EventParts.hash(report.version().contentHash())));
  }

  @Override
  public void clearanceRequested(Circulating report, Officer by) {
    announce(SigningParts.requested(report, by));
  }

  @Override
  public void cleared(InHouse report, Clearance clearance, Officer by) {
    announce(SigningParts.given(report, clearance, by));
  }

  @Override
  public void signed(AwaitingSeal report, Officer by) {
    announce(
        new ReportSigned(
            0,
            EventParts.actor(by),
            EventParts.cause(report.returned()),
            report.since(),
            report.cover().id().toString(),
            report.version().number(),
            EventParts.hash(report.version().contentHash()),
            SigningParts.signing(report.signature())));
  }

  @Override
  public void signatureDeclined(
      Editable report, int number, @Nullable ClearanceStep step, Decline decline, Officer by) {
    announce(
        new SignatureDeclined(
            0,
            EventParts.actor(by),
            null,
            decline.at(),
            report.cover().id().toString(),
            number,
            decline.reason(),
            step == null ? null : step.code()));
  }

  @Override
  public void submitted(Submitted report, Officer by) {
    var cover = report.cover();
    var version = report.version();
    var first = Objects.requireNonNull(cover.first());
    var answered = report.answered();
    announce(
        new ReportSubmitted(
            0,
            EventParts.actor(by),
            EventParts.cause(answered),
            report.position().since(),
            cover.id().toString(),
            version.number(),
            EventParts.corrects(cover),
            first.at(),
            EventParts.unit(units.known(cover.unit())),
            EventParts.round(rounds.known(cover.round())),
            EventParts.template(first.template()),
            first.chain().stream().map(EventParts::level).toList(),
            EventParts.text(version),
            EventParts.hash(version.contentHash()),
            EventParts.hash(version.publicHash()),
            EventParts.disclosure(version.disclosure()),
            EventParts.secrecyReview(version.secrecyReview()),
            people(report, by),
            version.checkup().figures().stream().map(EventParts::figure).toList(),
            version.checkup().findings().stream()
                .map(finding -> EventParts.finding(finding, version))
                .toList(),
            EventParts.checkup(version.checkup()),
            answered == null ? null : answered.answer(),
            SigningParts.worthTelling(report.signature()),
            EventParts.correction(cover.correction(), first.chain()),
            ReturnParts.reply(answered)));
  }

  @Override
  public void recallRequested(Submitted report, Recall recall, Officer by) {
    announce(
        new RecallRequested(
            0,
            EventParts.actor(by),
            null,
            recall.at(),
            report.cover().id().toString(),
            report.version().number(),
            recall.reason()));
  }

  @Override
  public void unitChanged(Unit unit) {
    announce(RegisterStates.of(unit));
  }

  @Override
  public void officerChanged(Staff officer) {
    announce(RegisterStates.of(officer));
  }

  @Override
  public void roundChanged(Round round) {
    announce(RegisterStates.of(round, rounds.obligations(round.id())));
  }

  private static People people(Submitted report, Officer by) {
    return new People(
        report.version().drafters().stream().map(person -> person.id().toString()).toList(),
        report.signature().by().id().toString(),
        by.id().toString(),
        report.signature().singleOfficer());
  }

  private void announce(SubmissionMove move) {
    outbox.append(
        OutgoingEvent.move(
            ids.next(),
            EventTypes.topicOf(move),
            move.report(),
            SOURCE,
            EventTypes.of(move.getClass()),
            move.at(),
            EventJson.write(move)));
  }

  private void announce(State state) {
    outbox.append(
        OutgoingEvent.state(
            ids.next(),
            EventTypes.topicOf(state),
            state.key(),
            SOURCE,
            EventTypes.of(state.getClass()),
            clock.instant(),
            state.version(),
            EventJson.write(state)));
  }
}
