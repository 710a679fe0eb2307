package chengbao.review.web.desk;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Holder;
import chengbao.review.domain.PublicState;
import chengbao.review.domain.Return;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.WaiverJudgment;
import chengbao.review.web.CaseStanding;
import chengbao.review.web.Reason;
import chengbao.review.web.Shown;
import chengbao.review.web.beside.BesideView;
import chengbao.review.web.beside.CopiesView;
import chengbao.review.web.beside.FiguresView;
import chengbao.review.web.beside.PublicView;
import chengbao.review.web.comments.CommentTyped;
import chengbao.review.web.comments.CommentsView;
import chengbao.review.web.record.StoryLine;
import chengbao.review.web.sheet.Sheet;
import chengbao.review.web.sheet.WrittenSheet;
import io.quarkus.qute.TemplateData;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The desk of one case.
///
/// @param view `text`, `previous`, `corrected`, `last-year`, `public`, `copied`, `lists`, `figures`
///   or `acts`
/// @param command a fresh command id for the next decision
@TemplateData
record DeskView(
    OnDesk desk,
    String view,
    Sheet sheet,
    WrittenSheet written,
    NotRun notRun,
    BesideView beside,
    CommentsView comments,
    CaseWork.View work,
    @Nullable RecallNote recall,
    List<StoryLine> story,
    List<Reason> reasons,
    Typed typed,
    List<Problem> problems,
    List<Crumb> crumbs,
    int waiting,
    String command,
    String submission,
    String portal,
    Instant now,
    Locale locale) {

  public CaseFile file() {
    return desk.found().file();
  }

  /// An empty form for a comment.
  public CommentTyped newComment() {
    return CommentTyped.empty("passage", "", "");
  }

  public boolean isCounted() {
    return !file().sent().checkup().figures().isEmpty();
  }

  public FiguresView figures() {
    return FiguresView.of(file().sent(), locale);
  }

  public String state() {
    return CaseStanding.state(desk.found());
  }

  public @Nullable Holder holder() {
    return desk.found() instanceof Claimed claimed ? claimed.holder() : null;
  }

  public @Nullable Decided decided() {
    return desk.found() instanceof Decided decided ? decided : null;
  }

  public @Nullable WithUnit withUnit() {
    return desk.found() instanceof WithUnit withUnit ? withUnit : null;
  }

  public PublicState.@Nullable Published published() {
    Decided decided = decided();
    return decided != null && decided.publicState() instanceof PublicState.Published published
        ? published
        : null;
  }

  public boolean mayClaim() {
    return desk.mayClaim();
  }

  public boolean mayDecide() {
    return desk.mayAct() && desk.isHeldByReader();
  }

  /// Why the reader may never decide on it, as the key of a sentence.
  public @Nullable String barKey() {
    return desk.isAtReadersLevel()
        ? desk.bar().map(bar -> "bar_" + bar.name().toLowerCase(Locale.ROOT)).orElse(null)
        : null;
  }

  /// A colleague has it.
  public boolean isWithColleague() {
    return desk.isAtReadersLevel() && holder() != null && !desk.isHeldByReader();
  }

  /// Decisions are made beside the text with its findings, nowhere else.
  public boolean isTextView() {
    return isText(view);
  }

  static boolean isText(String view) {
    return view.equals("text") || view.equals("previous");
  }

  public boolean mayApprove() {
    return mayDecide() && file().isAtLastLevel();
  }

  /// Left this office's level for the next.
  public boolean isPassedOn() {
    return !desk.isAtReadersLevel();
  }

  public boolean isLate() {
    return !file().sent().firstSubmittedAt().isBefore(file().subject().round().due());
  }

  public String disclosure() {
    return CaseSheet.DisclosureSheet.of(file().sent().disclosure()).kind();
  }

  /// What the public reads of it, beside the text.
  public PublicView publicView() {
    return PublicView.of(file().sent());
  }

  /// Where a passage stands elsewhere too, as far as somebody has looked.
  public List<CopiesView.Pair> copiesIn(String block) {
    CopiesView copies = beside.copies();
    return copies == null ? List.of() : copies.in(block);
  }

  /// The copied share of a part in percent; 0 as long as nobody has looked.
  public int copiedShare(String anchor) {
    CopiesView copies = beside.copies();
    return copies == null ? 0 : copies.shareOf(anchor);
  }

  public int yearBefore() {
    return file().subject().round().reportYear() - 1;
  }

  public String disclosureKey() {
    return "disclosure_" + disclosure().replace('-', '_');
  }

  /// How far an approved report has come in public, as a key of a sentence.
  public String publicKey() {
    Decided decided = decided();
    return decided == null
        ? ""
        : "public_" + CaseSheet.PublicSheet.of(decided.publicState()).state().replace('-', '_');
  }

  public String publicAddress() {
    PublicState.Published published = published();
    return published == null ? portal : URI.create(portal).resolve(published.address()).toString();
  }

  public @Nullable Return lastReturn() {
    return file().returns().isEmpty() ? null : file().returns().getLast();
  }

  public String reasonName(String code) {
    return reasons.stream()
        .filter(reason -> reason.code().equals(code))
        .map(reason -> reason.code() + " " + reason.name())
        .findFirst()
        .orElse(code);
  }

  /// Whether the reader may say of 情况说明 whether they are accepted; the form is beside the text.
  public boolean isMayJudge() {
    return mayDecide() && isTextView();
  }

  /// What the offices said of the 情况说明 to a finding of this version, oldest first.
  public List<WaiverJudgment> judgmentsOf(String finding) {
    return beside.judgments().of(finding, file().sent().number());
  }

  /// The three choices beside a 情况说明: what was just chosen, else what this level has said.
  public List<Judged.Choice> judgmentChoices(String finding) {
    Boolean chosen = typed.judged().get(finding);
    return Judged.choices(
        finding, chosen != null ? chosen : beside.judgments().standing(file()).get(finding));
  }

  /// The text, written out as far as the version alone decides it.
  public List<WrittenSheet.Stretch> stretches() {
    return written.around(block ->
        block.notes().stream().anyMatch(note -> note.finding().waiver() != null)
            || !copiesIn(block.id()).isEmpty()
            || !comments.at(block.id()).isEmpty());
  }

  /// How many findings the reader's level still has to accept an explanation of.
  public int toAccept() {
    return (int)
        sheet.open().stream()
            .map(note -> note.finding().id())
            .filter(id -> !Boolean.TRUE.equals(beside.judgments().standing(file()).get(id)))
            .count();
  }

  /// Whether the approval accepted the explanation of this finding.
  public boolean acceptedFinding(String finding) {
    Decided decided = decided();
    return decided != null && decided.approval().acceptedWaivers().contains(finding);
  }

  /// Why nothing was decided, when nothing in the form can put it right.
  public @Nullable String refusal() {
    return problems.stream()
        .filter(problem -> problem.field() == null)
        .map(Problem::message)
        .findFirst()
        .orElse(null);
  }

  /// What has to be put right in the form.
  public List<Problem> wrong() {
    return problems.stream().filter(problem -> problem.field() != null).toList();
  }

  public @Nullable String problemOf(String field) {
    return problems.stream()
        .filter(problem -> field.equals(problem.field()))
        .map(Problem::message)
        .findFirst()
        .orElse(null);
  }

  /// The report's title in pieces within which no line breaks.
  public List<String> phrases() {
    return Shown.phrases(file().sent().text().frozen().title());
  }

  public String title() {
    return file().subject().unit().shortName();
  }

  public String decisionAddress() {
    return "/cases/" + file().id() + "/decision";
  }

  public String contentNumber() {
    return Shown.proofNumber(file().sent().contentHash().value());
  }

  public String publicNumber() {
    return Shown.proofNumber(file().sent().publicHash().value());
  }

  public int previousNumber() {
    return file().sent().number() - 1;
  }
}
