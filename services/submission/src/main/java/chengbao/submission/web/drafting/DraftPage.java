package chengbao.submission.web.drafting;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.HiddenText;
import chengbao.manuscript.HiddenText.Kind;
import chengbao.manuscript.Script;
import chengbao.manuscript.TrackedChanges;
import chengbao.submission.Origin;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.SinceSent;
import chengbao.submission.domain.Terms;
import chengbao.submission.web.Due;
import chengbao.submission.web.Standing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The drafting page: sections with their findings beside them, disclosure and secrecy review, and
/// the way to the signatory.
///
/// @param frozen ids of the sections that did not come back and stay as they are
/// @param attached how many files go up with it
/// @param answerBy 答复期限 of the return, when the office set one
/// @param lost what was typed into sections that are no longer there
/// @param moved the terms that came into force after it was begun and hold for it
/// @param since what has changed since it was sent last, if it was
@CheckedTemplate(basePath = "drafting")
record DraftPage(
    String id,
    long version,
    int number,
    List<Crumb> crumbs,
    String name,
    Due due,
    Standing standing,
    HeadPart head,
    List<Part> parts,
    ChecksPart checks,
    DraftLists lists,
    OpennessPart openness,
    @Nullable OriginPart origin,
    @Nullable Return returned,
    @Nullable Due answerBy,
    Set<String> frozen,
    @Nullable AnswerPart answer,
    @Nullable Decline declined,
    List<Lost> lost,
    List<Problem> problems,
    boolean saved,
    int characters,
    int attached,
    @Nullable Terms moved,
    @Nullable SinceSent since,
    UUID command)
    implements TemplateInstance {

  /// @param copyTo 抄送, as the round says
  /// @param base the mark of the head as stored
  record HeadPart(DraftText.Head head, String copyTo, String base) {}

  /// What the checks say about the report beside its sections.
  ///
  /// @param whole findings about the report as a whole
  /// @param head findings about title, addressee, signature and date
  /// @param inTheWay what has to be dealt with before it goes to the signatory
  /// @param notRun names of the rules that could not run
  /// @param live the text was checked as it stands on the page, which is not saved yet
  record ChecksPart(
      List<FindingView> whole,
      List<FindingView> head,
      List<FindingView> inTheWay,
      List<String> notRun,
      int all,
      boolean live) {}

  /// @param base the mark of the section as stored
  /// @param lastYear the paragraphs of last year's report that tell the same
  /// @param marked the text with the words marked that findings are about; empty without findings
  /// @param theirs what somebody else saved meanwhile, when it is in the way
  record Part(
      String id,
      long version,
      String base,
      String heading,
      String body,
      int rows,
      int characters,
      int withheld,
      List<FindingView> findings,
      List<Marked> marked,
      CountsView counts,
      List<String> lastYear,
      @Nullable String theirs) {

    /// The most severe finding, for the list of sections.
    public @Nullable String worst() {
      return findings.isEmpty() ? null : findings.getFirst().severity();
    }
  }

  /// @param stood the review stands for the text as stored
  record OpennessPart(
      String disclosure,
      String reason,
      String reviewer,
      boolean cleared,
      boolean stood,
      int withheld) {}

  /// Where the text came from.
  ///
  /// @param stripped what was taken for no part of the report, line by line
  /// @param replaced what it bore around the text, where the filled parts took its place
  /// @param left comments and hidden text that were left out
  record OriginPart(
      String fileName,
      String by,
      Instant at,
      boolean traditional,
      List<String> stripped,
      List<Origin.Replaced> replaced,
      int left,
      boolean changes,
      boolean rejected) {

    static OriginPart of(Origin origin) {
      var changed =
          origin.hidden().stream()
              .map(HiddenText::kind)
              .filter(kind -> kind == Kind.INSERTED || kind == Kind.DELETED)
              .count();
      return new OriginPart(
          origin.fileName(),
          origin.by().name(),
          origin.at(),
          origin.script() == Script.TRADITIONAL,
          origin.stripped(),
          origin.replaced(),
          (int) (origin.hidden().size() - changed),
          changed > 0,
          origin.changes() == TrackedChanges.REJECTED);
    }

    /// Whether anything in it is worth a look.
    public boolean differs() {
      return traditional || changes || left > 0 || !stripped.isEmpty() || !replaced.isEmpty();
    }
  }

  record AnswerPart(String text, String base) {}

  record Lost(String id, String text) {}
}
