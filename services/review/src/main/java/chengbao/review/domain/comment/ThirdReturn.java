package chengbao.review.domain.comment;

import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import java.util.List;

/// What an office wants before a report goes back a third time or oftener. A setting; by default
/// nothing.
public enum ThirdReturn {
  /// Nothing more than for the first.
  OFF,
  /// A reason in words, whatever the comments say.
  REASON,
  /// A phone call with the unit, noted on this version (电话沟通).
  CALL;

  private static final int THIRD = 3;

  /// The setting as it is configured.
  public interface Setting {
    ThirdReturn now();
  }

  /// @param time how often it would have been returned then
  /// @param comments of the office that returns it
  public void mustAllow(int time, String reason, int version, List<Comment> comments) {
    if (time < THIRD) {
      return;
    }
    switch (this) {
      case OFF -> {}
      case REASON -> {
        if (reason.isBlank()) {
          throw new Refused(Refusal.THIRD_RETURN_REASON);
        }
      }
      case CALL -> {
        boolean called =
            comments.stream()
                .filter(comment -> comment.made().version() == version)
                .anyMatch(comment -> comment.content().kind() == Comment.Kind.CALL);
        if (!called) {
          throw new Refused(Refusal.THIRD_RETURN_CALL);
        }
      }
    }
  }
}
