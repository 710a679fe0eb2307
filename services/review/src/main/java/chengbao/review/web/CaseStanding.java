package chengbao.review.web;

import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Holder;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a case stands and who has to act; what a move answers.
///
/// @param state `waiting`, `claimed`, `with-unit` or `decided`
/// @param revision the number in the `ETag`
/// @param reportVersion 第几稿
/// @param officer person id of whoever has claimed it
/// @param since the last move
@Schema(name = "CaseStanding")
public record CaseStanding(
    String id,
    String state,
    long revision,
    int reportVersion,
    int level,
    int levels,
    String office,
    String officeName,
    @Nullable String officer,
    @Nullable String officerName,
    Instant since) {

  /// As it stands after the last move.
  public static CaseStanding of(ReviewCase found) {
    CaseFile file = found.file();
    Holder holder = found instanceof Claimed claimed ? claimed.holder() : null;
    return new CaseStanding(
        file.id().toString(),
        state(found),
        file.revision(),
        file.sent().number(),
        file.level().number(),
        file.subject().chain().levels().size(),
        file.level().office().toString(),
        file.level().officeName(),
        holder == null ? null : holder.person().toString(),
        holder == null ? null : holder.name(),
        file.last().at());
  }

  /// The true state as programs and addresses say it.
  public static String state(ReviewCase found) {
    return switch (found) {
      case Waiting _ -> "waiting";
      case Claimed _ -> "claimed";
      case WithUnit _ -> "with-unit";
      case Decided _ -> "decided";
    };
  }
}
