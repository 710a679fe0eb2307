package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Clearance;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.PaperSignature;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.Scan;
import chengbao.submission.domain.SealedScan;
import chengbao.submission.domain.Signature;
import chengbao.submission.domain.Staff;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far a frozen version has come in its unit: which steps let it pass, what this officer is
/// asked to do, and the scans that prove it.
@ApplicationScoped
@Verb
public class ReadSigning {
  private final ReadReport readReport;
  private final AtWork atWork;
  private final Officers officers;
  private final KeptFiles files;
  private final Clock clock;

  ReadSigning(
      ReadReport readReport, AtWork atWork, Officers officers, KeptFiles files, Clock clock) {
    this.readReport = readReport;
    this.atWork = atWork;
    this.officers = officers;
    this.files = files;
    this.clock = clock;
  }

  /// @param stop the step it is at, on its way through the unit's own chain
  /// @param asked this officer may take that step
  /// @param hadAHand this officer changed the text
  /// @param ahead steps that are still to come, this one first
  /// @param signatories who may have signed on paper
  public record Sheet(
      ReportSheet report,
      Route.@Nullable Stop stop,
      boolean asked,
      boolean hadAHand,
      List<Clearance> cleared,
      List<Route.Stop> ahead,
      @Nullable Signature signature,
      List<Staff> signatories) {}

  /// A scan with its bytes.
  public record Opened(Scan scan, byte[] bytes) {}

  @Transactional
  public Sheet read(Caller caller, ReportId id) {
    var sheet = readReport.read(caller, id);
    var report = sheet.report();
    var unit = atWork.answering(report.cover().unit());
    var stop = report instanceof Circulating circulating ? circulating.stop() : null;
    var hand = report instanceof Circulating circulating && touched(circulating, caller, unit);
    return new Sheet(
        sheet,
        stop,
        stop != null && stop.isFor(atWork.in(unit, caller)),
        hand && !sheet.unit().singleOfficer(),
        cleared(report),
        ahead(report),
        signature(report),
        report instanceof AwaitingSignature ? signatories(unit) : List.of());
  }

  /// A scan that belongs to the signature of this report.
  @Transactional
  public Opened scan(Caller caller, ReportId id, String hash) {
    var signature = signature(readReport.mustSee(caller, id));
    return Stream.ofNullable(signature)
        .flatMap(ReadSigning::scans)
        .filter(scan -> scan.hash().value().equals(hash))
        .flatMap(scan -> opened(id, scan).stream())
        .findFirst()
        .orElseThrow(() -> new Refused(Refusal.ATTACHMENT_UNKNOWN));
  }

  private Optional<Opened> opened(ReportId id, Scan scan) {
    return files.find(id, scan.hash()).map(bytes -> new Opened(scan, bytes));
  }

  private boolean touched(Circulating report, Caller caller, UnitId unit) {
    return report.papers().touchedBy(atWork.in(unit, caller));
  }

  private List<Staff> signatories(UnitId unit) {
    var now = clock.instant();
    return officers.of(unit, now).stream()
        .filter(staff ->
            staff.heldAt(now).stream()
                .anyMatch(held ->
                    unit.equals(held.unit())
                        && held.functions().contains(OfficerFunction.SIGNATORY)))
        .toList();
  }

  private static Stream<Scan> scans(Signature signature) {
    return Stream.concat(
        Stream.ofNullable(signature.paper()).map(PaperSignature::sheet),
        Stream.ofNullable(signature.seal()).map(SealedScan::scan));
  }

  private static List<Clearance> cleared(Report report) {
    var signature = signature(report);
    return switch (report) {
      case Circulating circulating -> circulating.cleared();
      case AwaitingSignature awaiting -> awaiting.cleared();
      case Editable _, AwaitingSeal _, Submitted _, Approved _, Published _, NotPublished _ ->
          signature == null ? List.of() : signature.cleared();
    };
  }

  private static List<Route.Stop> ahead(Report report) {
    return report instanceof Circulating circulating
        ? circulating.route().stops().stream()
            .filter(
                stop -> circulating.cleared().stream().noneMatch(one -> one.step() == stop.step()))
            .toList()
        : List.of();
  }

  private static @Nullable Signature signature(Report report) {
    return switch (report) {
      case AwaitingSeal signed -> signed.signature();
      case Submitted submitted -> submitted.signature();
      case Approved approved -> approved.signature();
      case Published published -> published.signature();
      case NotPublished closed -> closed.signature();
      case Editable _, Circulating _, AwaitingSignature _ -> null;
    };
  }
}
