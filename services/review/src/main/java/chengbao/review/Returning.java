package chengbao.review;

import chengbao.review.Admission.Admitted;
import chengbao.review.ReturnReport.Grounds;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Written;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comments;
import chengbao.review.domain.comment.Placed;
import chengbao.review.domain.comment.Placing;
import chengbao.review.domain.comment.Scope;
import chengbao.review.domain.comment.ThirdReturn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a return needs and what goes along with it: every comment that stands and that the unit may
/// see.
@ApplicationScoped
class Returning {
  private final Comments comments;
  private final ReasonCodes reasonCodes;
  private final ThirdReturn.Setting third;

  Returning(Comments comments, ReasonCodes reasonCodes, ThirdReturn.Setting third) {
    this.comments = comments;
    this.reasonCodes = reasonCodes;
    this.third = third;
  }

  /// What goes along, in the order of the text.
  List<Placed> standing(CaseFile file, Reviewer reviewer) {
    return Placing.in(
        file.sent().text(),
        comments.of(file.id()).stream()
            .filter(comment -> comment.stands() && comment.isSeenBy(reviewer.office()))
            .toList(),
        Collections.emptySortedMap());
  }

  WithUnit returned(Claimed claimed, Admitted admitted, Grounds grounds, List<Placed> standing) {
    claimed.mustBeHeldBy(admitted.reviewer());
    CaseFile file = claimed.file();
    Comment first = firstThatMust(standing);
    Written reason = new Written(grounds.reason());
    if (reason.text().isEmpty() && first == null) {
      throw new Refused(
          grounds.code().isBlank() ? Refusal.REASON_CODE_UNKNOWN : Refusal.REASON_MISSING);
    }
    third
        .now()
        .mustAllow(
            file.countedReturns() + 1,
            grounds.reason(),
            file.sent().number(),
            standing.stream().map(Placed::comment).toList());
    return claimed.returnToUnit(
        admitted.reviewer(),
        code(grounds, first, admitted.now()),
        reason.text().isEmpty()
            ? new Written(Objects.requireNonNull(first).content().words())
            : reason,
        grounds.answerBy(),
        Scope.of(file.sent().text(), grounds.sections(), standing),
        admitted.now());
  }

  /// They have gone along with a decision and stay as they are.
  void tell(List<Placed> standing, Instant at) {
    for (Placed one : standing) {
      Comment told = one.comment().told(at);
      if (told != one.comment()) {
        comments.save(told);
      }
    }
  }

  private static @Nullable Comment firstThatMust(List<Placed> standing) {
    return standing.stream().map(Placed::comment).filter(Comment::blocks).findFirst().orElse(null);
  }

  /// Where no code was chosen the first comment that must be followed speaks for the return.
  private ReasonCode code(Grounds grounds, @Nullable Comment first, Instant now) {
    String code = grounds.code();
    if (code.isBlank() && first != null) {
      code = Objects.requireNonNullElse(first.content().reasonCode(), ReasonCode.OTHER);
    }
    String wanted = code;
    return reasonCodes
        .find(wanted, now)
        .orElseThrow(() -> new Refused(Refusal.REASON_CODE_UNKNOWN, Map.of("code", wanted)));
  }
}
