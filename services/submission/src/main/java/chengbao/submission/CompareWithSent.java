package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Attachment;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.SinceSent;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 与上次报送稿对照: the unit sees what it has changed since it sent the report last, before it sends it
/// again and afterwards.
@ApplicationScoped
@Verb
public class CompareWithSent {
  private final ReadReport readReport;
  private final SubmittedTexts sent;

  CompareWithSent(ReadReport readReport, SubmittedTexts sent) {
    this.readReport = readReport;
    this.sent = sent;
  }

  /// @param since what has changed in the text of the sheet
  public record Compared(ReportSheet sheet, SinceSent since) {}

  /// The text that is with somebody now.
  ///
  /// @param before number of the version that was sent before it
  private record Present(
      int before, DraftText.Head head, List<TextBlock> blocks, List<Attachment> attachments) {
    static Present of(int before, Version version) {
      return new Present(before, version.head(), version.text().blocks(), version.attachments());
    }
  }

  @Transactional
  public Compared compare(Caller caller, ReportId id) {
    var sheet = readReport.read(caller, id);
    var since = since(sheet.report());
    if (since == null) {
      throw new Refused(Refusal.NOTHING_SENT_BEFORE);
    }
    return new Compared(sheet, since);
  }

  /// Of a report that its reader has before them; absent when nothing was sent before it.
  @Transactional
  public @Nullable SinceSent since(Report report) {
    return since(report.cover().id(), present(report));
  }

  /// The same with the draft's text as it is being typed.
  @Transactional
  public @Nullable SinceSent since(Editable report, DraftText typed) {
    return since(
        report.cover().id(),
        new Present(
            report.cover().submittedVersions(),
            typed.head(),
            typed.blocks(),
            report.papers().attachments()));
  }

  private @Nullable SinceSent since(ReportId id, Present now) {
    var version = now.before() < 1 ? null : sent.of(id, now.before());
    return version == null
        ? null
        : SinceSent.of(version, now.head(), now.blocks(), now.attachments());
  }

  private static Present present(Report report) {
    return switch (report) {
      case Editable draft ->
          new Present(
              draft.cover().submittedVersions(),
              draft.papers().text().head(),
              draft.papers().text().blocks(),
              draft.papers().attachments());
      case InHouse signing -> Present.of(signing.cover().submittedVersions(), signing.version());
      case Submitted submitted -> after(submitted.version());
      case Approved approved -> after(approved.version());
      case Published published -> after(published.version());
      case NotPublished closed -> after(closed.version());
    };
  }

  private static Present after(Version version) {
    return Present.of(version.number() - 1, version);
  }
}
