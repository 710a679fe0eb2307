package chengbao.review;

import chengbao.ledger.ids.TimeOrdered;
import chengbao.review.Admission.Admitted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.ReasonCodes;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Written;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comment.Content;
import chengbao.review.domain.comment.Comment.Kind;
import chengbao.review.domain.comment.Comments;
import chengbao.review.domain.comment.Selected;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What every verb on a comment does first and last: only the reviewer who has the case writes, and
/// each leaves a line in the record that stays in the office.
@ApplicationScoped
class CommentDesk {
  private final Admission admission;
  private final Comments comments;
  private final ReasonCodes reasonCodes;
  private final TimeOrdered ids;
  private final CaseActs acts;

  CommentDesk(
      Admission admission,
      Comments comments,
      ReasonCodes reasonCodes,
      TimeOrdered ids,
      CaseActs acts) {
    this.admission = admission;
    this.comments = comments;
    this.reasonCodes = reasonCodes;
    this.ids = ids;
    this.acts = acts;
  }

  /// What a verb goes on with.
  record InHand(Reviewer reviewer, CaseFile file, Instant now) {}

  /// The case as the reviewer has read it.
  InHand take(ActingAs who, CaseId id, long revisionRead) {
    return inHand(admission.toAct(who, id, revisionRead));
  }

  /// The case as it is now: what is compared is the comment.
  InHand take(ActingAs who, CaseId id) {
    return inHand(admission.toActNow(who, id));
  }

  /// A comment that the reviewer may know of, at the revision that they have read.
  Comment comment(InHand hand, UUID comment, long known) {
    Comment found =
        comments
            .find(hand.file().id(), comment)
            .filter(one -> one.isSeenBy(hand.reviewer().office()))
            .orElseThrow(() -> new Refused(Refusal.COMMENT_UNKNOWN));
    found.mustBeAt(known);
    return found;
  }

  UUID newId() {
    return ids.next();
  }

  Content content(WriteComment.Typed typed, InHand hand) {
    Selected selected = typed.selected();
    return new Content(
        typed.kind(),
        typed.weight(),
        reasonCode(typed, hand.now()),
        Written.required(typed.words(), Refusal.COMMENT_EMPTY).text(),
        selected == null ? null : selected.in(hand.file().sent().text()));
  }

  void record(InHand hand, String verb) {
    acts.by(hand.reviewer(), verb, hand.file(), hand.now());
  }

  /// A comment on a passage says what is the matter; a call or an internal note may.
  private @Nullable String reasonCode(WriteComment.Typed typed, Instant now) {
    if (typed.reasonCode().isBlank() && typed.kind() != Kind.PASSAGE) {
      return null;
    }
    return reasonCodes
        .find(typed.reasonCode(), now)
        .orElseThrow(() -> new Refused(Refusal.COMMENT_REASON_UNKNOWN))
        .code();
  }

  private static InHand inHand(Admitted admitted) {
    return switch (admitted.found()) {
      case Claimed claimed -> {
        claimed.mustBeHeldBy(admitted.reviewer());
        yield new InHand(admitted.reviewer(), claimed.file(), admitted.now());
      }
      case Waiting waiting -> throw waiting.refusesToAct();
      case WithUnit withUnit -> throw withUnit.refusesToAct();
      case Decided decided -> throw decided.refusesToAct();
    };
  }
}
