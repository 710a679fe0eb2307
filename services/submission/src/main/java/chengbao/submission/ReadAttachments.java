package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Attachment;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.Level;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// What goes up with a report, for the officers of its unit; and for the offices of its chain, as
/// long as a version is with them or decided.
@ApplicationScoped
@Verb
public class ReadAttachments {
  private final AtWork atWork;
  private final Reports reports;
  private final Units units;
  private final KeptFiles files;

  ReadAttachments(AtWork atWork, Reports reports, Units units, KeptFiles files) {
    this.atWork = atWork;
    this.reports = reports;
    this.units = units;
    this.files = files;
  }

  /// @param own whether the reader is of the unit that reports
  public record Listed(Report report, Unit unit, List<Attachment> attachments, boolean own) {}

  /// A file with its bytes.
  public record Opened(Attachment attachment, byte[] bytes) {}

  @Transactional
  public Listed list(Caller caller, ReportId id) {
    var report = reports.find(id).orElseThrow(() -> new Refused(Refusal.REPORT_UNKNOWN));
    var readers = atWork.units(caller).toList();
    var own = readers.contains(report.cover().unit());
    if (!own && !(isWithOffices(report) && reviews(readers, report.cover()))) {
      throw new Refused(Refusal.REPORT_UNKNOWN);
    }
    return new Listed(report, units.known(report.cover().unit()), of(report), own);
  }

  /// @param hash lower-case hexadecimal
  @Transactional
  public Opened open(Caller caller, ReportId id, String hash) {
    return list(caller, id).attachments().stream()
        .filter(one -> one.hash().value().equals(hash))
        .flatMap(one -> files.find(id, one.hash()).map(bytes -> new Opened(one, bytes)).stream())
        .findFirst()
        .orElseThrow(() -> new Refused(Refusal.ATTACHMENT_UNKNOWN));
  }

  private static boolean reviews(List<UnitId> readers, Cover cover) {
    var first = cover.first();
    return first != null && first.chain().stream().map(Level::office).anyMatch(readers::contains);
  }

  private static boolean isWithOffices(Report report) {
    return switch (report) {
      case Editable _, InHouse _ -> false;
      case Submitted _, Approved _, Published _, NotPublished _ -> true;
    };
  }

  /// Those of the draft, or those of the frozen version.
  public static List<Attachment> of(Report report) {
    return switch (report) {
      case Editable editable -> editable.papers().attachments();
      case InHouse signing -> signing.version().attachments();
      case Submitted submitted -> submitted.version().attachments();
      case Approved approved -> approved.version().attachments();
      case Published published -> published.version().attachments();
      case NotPublished closed -> closed.version().attachments();
    };
  }
}
