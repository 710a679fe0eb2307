package chengbao.submission.web;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.TextBlock;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.Approval;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Edition;
import chengbao.submission.domain.Hold;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Papers;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.SecrecyReview;
import chengbao.submission.domain.Section;
import chengbao.submission.domain.Signature;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Version;
import chengbao.submission.domain.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What pages and resources show of a report in whatever state it is: the draft's text, or the
/// frozen version's.
public record ReportView(
    int number,
    DraftText.Head head,
    List<Part> parts,
    @Nullable Disclosure disclosure,
    @Nullable SecrecyReview secrecyReview,
    Map<String, Waiver> waivers,
    @Nullable Decline declined,
    @Nullable Return returned,
    @Nullable ContentHash contentHash,
    @Nullable ContentHash publicHash,
    @Nullable Signature signature,
    @Nullable Approval approval,
    @Nullable Hold hold,
    @Nullable Edition edition) {

  /// A section of the draft, or a first-level section of a frozen version.
  public record Part(String id, long version, List<TextBlock> blocks) {
    public static Part of(Section section) {
      return new Part(section.id().toString(), section.version(), section.blocks());
    }
  }

  /// 答复期限 of the return, when the office set one.
  public @Nullable Due answerBy() {
    var by = returned == null ? null : returned.answerBy();
    return by == null ? null : Due.of(by);
  }

  /// 逾期答复: it was answered after that.
  public boolean answeredLate() {
    return returned != null && signature != null && returned.isLateAt(signature.sentAt());
  }

  /// The key of the word for the disclosure.
  public String disclosureKey() {
    return "disclosure_" + (disclosure == null ? "unstated" : disclosure.kind().name());
  }

  /// The number under which the version is kept: enough of its hash to be read out.
  public String shortHash() {
    return contentHash == null ? "" : contentHash.value().substring(0, 12);
  }

  public static ReportView of(ReportSheet sheet) {
    var correction = sheet.report().cover().correction();
    var view = plain(sheet);
    return correction == null ? view : view.with(correction.edition());
  }

  /// What stays public while it is being corrected.
  private ReportView with(Edition standing) {
    return new ReportView(
        number,
        head,
        parts,
        disclosure,
        secrecyReview,
        waivers,
        declined,
        returned,
        contentHash,
        publicHash,
        signature,
        approval,
        hold,
        standing);
  }

  private static ReportView plain(ReportSheet sheet) {
    return switch (sheet.report()) {
      case Draft draft -> drafting(draft.cover(), draft.papers(), draft.declined(), null);
      case Returned returned ->
          drafting(returned.cover(), returned.papers(), returned.declined(), returned.returned());
      case AwaitingSeal signed ->
          frozen(signed.version(), signed.returned(), signed.signature(), null, null, null);
      case InHouse signing -> frozen(signing.version(), signing.returned(), null, null, null, null);
      case Submitted submitted ->
          frozen(
              submitted.version(), submitted.answered(), submitted.signature(), null, null, null);
      case Approved approved ->
          frozen(
              approved.version(),
              null,
              approved.signature(),
              approved.approval(),
              approved.hold(),
              null);
      case Published published ->
          frozen(
              published.version(),
              null,
              published.signature(),
              published.approval(),
              null,
              published.edition());
      case NotPublished closed ->
          frozen(closed.version(), null, closed.signature(), closed.approval(), null, null);
    };
  }

  private static ReportView drafting(
      Cover cover, Papers papers, @Nullable Decline declined, @Nullable Return returned) {
    return new ReportView(
        cover.nextNumber(),
        papers.text().head(),
        papers.text().sections().stream().map(Part::of).toList(),
        papers.disclosure(),
        papers.secrecyReview(),
        papers.waivers(),
        declined,
        returned,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static ReportView frozen(
      Version version,
      @Nullable Return returned,
      @Nullable Signature signature,
      @Nullable Approval approval,
      @Nullable Hold hold,
      @Nullable Edition edition) {
    return new ReportView(
        version.number(),
        version.head(),
        parts(version),
        version.disclosure(),
        version.secrecyReview(),
        version.waivers(),
        null,
        returned,
        version.contentHash(),
        version.publicHash(),
        signature,
        approval,
        hold,
        edition);
  }

  private static List<Part> parts(Version version) {
    var parts = new ArrayList<Part>();
    var blocks = new ArrayList<TextBlock>();
    for (var block : version.text().blocks()) {
      if (block.level() == 1 && !blocks.isEmpty()) {
        parts.add(part(blocks, version.number()));
        blocks = new ArrayList<>();
      }
      blocks.add(block);
    }
    if (!blocks.isEmpty()) {
      parts.add(part(blocks, version.number()));
    }
    return parts;
  }

  private static Part part(List<TextBlock> blocks, int number) {
    return new Part(blocks.getFirst().id(), number, List.copyOf(blocks));
  }
}
