package chengbao.submission.web;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Return;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The drafting page: sections with their findings beside them, disclosure and secrecy review, and
/// the way to the signatory.
///
/// @param whole findings about the report as a whole
/// @param lost what was typed into sections that are no longer there
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
    List<FindingView> whole,
    List<FindingView> standingInTheWay,
    OpennessPart openness,
    @Nullable Return returned,
    @Nullable AnswerPart answer,
    @Nullable Decline declined,
    List<Lost> lost,
    List<Problem> problems,
    boolean saved,
    int characters,
    UUID command)
    implements TemplateInstance {

  /// @param base the mark of the head as stored
  record HeadPart(DraftText.Head head, String signedOn, String base) {}

  /// @param base the mark of the section as stored
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

  record AnswerPart(String text, String base) {}

  record Lost(String id, String text) {}
}
