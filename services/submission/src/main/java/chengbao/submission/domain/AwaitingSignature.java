package chengbao.submission.domain;

import chengbao.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 待签发: frozen, before the signatory.
///
/// @param returned the return that this version answers, if it answers one
/// @param cleared what the unit's own chain has let pass
public record AwaitingSignature(
    Cover cover,
    Papers papers,
    Version version,
    Person requestedBy,
    Instant since,
    @Nullable Return returned,
    List<Clearance> cleared)
    implements InHouse {
  public AwaitingSignature {
    cleared = List.copyOf(cleared);
  }

  /// Of a unit without steps before the signature.
  public AwaitingSignature(
      Cover cover,
      Papers papers,
      Version version,
      Person requestedBy,
      Instant since,
      @Nullable Return returned) {
    this(cover, papers, version, requestedBy, since, returned, List.of());
  }

  /// 签发. Who had a hand in the text does not sign it, unless the unit is registered as having one
  /// officer.
  public Signature sign(Officer signatory, Unit unit, Instant now) {
    mustNotHaveDrafted(papers.touchedBy(signatory), unit, Refusal.DRAFTER_MAY_NOT_SIGN);
    return new Signature(
        signatory.person(), signatory.position(), now, unit.singleOfficer(), null, cleared, null);
  }

  /// 纸质签发: another officer than the drafter puts on the record who signed, and when.
  ///
  /// @param signer holds the function of signing in the unit
  public Signature signedOnPaper(
      Signer signer, LocalDate day, Officer registrar, Scan sheet, Unit unit, Instant now) {
    mustNotHaveDrafted(papers.touchedBy(signer.person().id()), unit, Refusal.DRAFTER_MAY_NOT_SIGN);
    mustNotHaveDrafted(papers.touchedBy(registrar), unit, Refusal.DRAFTER_MAY_NOT_REGISTER);
    if (day.isAfter(WorkingDays.day(now)) || day.isBefore(WorkingDays.day(since))) {
      throw new Refused(Refusal.SIGNING_DAY_UNLIKELY);
    }
    return new Signature(
        signer.person(),
        signer.position(),
        now,
        unit.singleOfficer(),
        new PaperSignature(day, registrar.person(), now, sheet),
        cleared,
        null);
  }

  /// The one whose hand is on the paper.
  public record Signer(Person person, String position) {}

  /// 签发并报送.
  public Submitted submit(Officer signatory, Unit unit, Round round, Instant now) {
    return submit(sign(signatory, unit, now), unit, round);
  }

  /// 报送, signed as it is. The date of the document is the day of the signature.
  public Submitted submit(Signature signature, Unit unit, Round round) {
    return Submitted.from(
        this, version.dated(signature.day()), signature, unit, round, signature.at());
  }

  /// Signed, where the round wants the seal on paper as well.
  public AwaitingSeal awaitSeal(Signature signature) {
    return new AwaitingSeal(
        cover.next(),
        papers,
        version.dated(signature.day()),
        signature,
        requestedBy,
        signature.at(),
        returned);
  }

  private static void mustNotHaveDrafted(boolean touched, Unit unit, Refusal refusal) {
    if (touched && !unit.singleOfficer()) {
      throw new Refused(refusal);
    }
  }

  @Override
  public CurrentStep currentStep() {
    return new CurrentStep(CurrentStep.Step.SIGNING, cover.unit(), null, since);
  }
}
