package chengbao.submission.domain.returning;

import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Correction;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.Submitted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One return of a report with what the offices made of its comments afterwards.
///
/// Review sends along with a return every comment that stands, and passes nothing on while one
/// stands that must be followed. So a comment that does not come back was resolved, and all that
/// had to be followed were resolved once the report has passed.
///
/// @param open the unit answers it now
public record Turn(Return returned, boolean open, List<Remark> remarks) {
  public Turn {
    remarks = List.copyOf(remarks);
  }

  /// What became of a comment.
  public enum Outcome {
    /// Nobody has said anything about it since.
    WAITING,
    /// 已解决
    RESOLVED,
    /// 未解决: it came back.
    UNRESOLVED,
    /// An advice, and the report has passed.
    PASSED
  }

  public record Remark(Comment comment, Outcome outcome) {}

  /// All returns of a report in their order.
  ///
  /// @param answered as kept when they were answered
  public static List<Turn> of(Report report, List<Return> answered) {
    var all = new ArrayList<>(answered);
    var current = current(report);
    if (current != null) {
      all.removeIf(one -> one.number() == current.number());
      all.add(current);
    }
    var turns = new ArrayList<Turn>();
    for (var place = 0; place < all.size(); place++) {
      var one = all.get(place);
      var next = place + 1 < all.size() ? all.get(place + 1) : null;
      var open = report instanceof Returned && next == null && one.equals(current);
      turns.add(new Turn(one, open, remarks(one, next, hasPassed(report, one))));
    }
    return List.copyOf(turns);
  }

  private static List<Remark> remarks(Return one, @Nullable Return next, boolean passed) {
    var again =
        next == null ? null : next.comments().stream().map(Comment::id).collect(Collectors.toSet());
    return one.comments().stream()
        .map(comment -> {
          if (again == null) {
            return new Remark(comment, outcome(comment, passed));
          }
          var came = again.contains(comment.id());
          return new Remark(comment, came ? Outcome.UNRESOLVED : Outcome.RESOLVED);
        })
        .toList();
  }

  private static Outcome outcome(Comment comment, boolean passed) {
    if (!passed) {
      return Outcome.WAITING;
    }
    return comment.must() ? Outcome.RESOLVED : Outcome.PASSED;
  }

  /// The return that is being answered, or was answered by the version under review.
  public static @Nullable Return current(Report report) {
    return switch (report) {
      case Returned returned -> returned.returned();
      case InHouse signing -> signing.returned();
      case Submitted submitted -> submitted.answered();
      case Editable _, Approved _, Published _, NotPublished _ -> null;
    };
  }

  /// Whether an office has passed on what answered it, or approved it.
  private static boolean hasPassed(Report report, Return one) {
    return switch (report) {
      case Approved _, Published _, NotPublished _ -> true;
      case Submitted submitted ->
          corrected(submitted, one) || submitted.position().level().number() > one.level().number();
      case Editable _, InHouse _ -> corrected(report, one);
    };
  }

  /// Whether it belongs to what became public and is being corrected now.
  private static boolean corrected(Report report, Return one) {
    Correction correction = report.cover().correction();
    return correction != null && correction.version() > one.number();
  }
}
