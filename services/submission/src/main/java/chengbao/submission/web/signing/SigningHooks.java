package chengbao.submission.web.signing;

import chengbao.submission.ReadSigning;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Person;
import chengbao.submission.web.Bar;
import java.util.stream.Collectors;

/// What the page of a fixed text says about the unit's own chain, and where it leads on.
///
/// @param stepKey the word for the step it is at; empty unless it is on its way
/// @param officers who may take that step
/// @param asked this officer may
/// @param mayTakeBack to the drafter
/// @param awaiting before the signatory, so a signature on paper can be put on the record
/// @param sealing signed, without its seal
public record SigningHooks(
    String stepKey,
    String officers,
    boolean asked,
    boolean mayTakeBack,
    boolean awaiting,
    boolean sealing,
    boolean drafter,
    boolean wantsSeal) {

  public static SigningHooks of(ReadSigning.Sheet signing, Bar bar) {
    var report = signing.report().report();
    var stop = signing.stop();
    var drafter = bar.has(OfficerFunction.DRAFTER);
    var sealing = report instanceof AwaitingSeal;
    return new SigningHooks(
        stop == null ? "" : SigningSheetPage.Line.key(stop.step().code()),
        stop == null
            ? ""
            : stop.officers().stream().map(Person::name).collect(Collectors.joining("、")),
        signing.asked() && !signing.hadAHand(),
        (stop != null && drafter) || (sealing && bar.has(OfficerFunction.SIGNATORY)),
        report instanceof AwaitingSignature,
        sealing,
        drafter,
        signing.report().round().wantsSeal());
  }
}
