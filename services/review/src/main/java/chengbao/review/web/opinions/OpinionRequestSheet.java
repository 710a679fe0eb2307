package chengbao.review.web.opinions;

import chengbao.review.domain.OpinionRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A request for an opinion.
///
/// @param late whether it was answered after that day; absent as long as it is not answered
@Schema(name = "OpinionRequest")
public record OpinionRequestSheet(
    String id,
    String report,
    int reportVersion,
    String askingName,
    String askedBy,
    String office,
    String officeName,
    String question,
    LocalDate answerBy,
    Instant at,
    @Nullable String opinion,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    @Nullable Boolean late) {
  /// As it stands, answered or not.
  public static OpinionRequestSheet of(OpinionRequest request) {
    OpinionRequest.Given given = request.given();
    return new OpinionRequestSheet(
        request.id().toString(),
        request.about().toString(),
        request.version(),
        request.askingName(),
        request.askedBy(),
        request.asked().toString(),
        request.askedName(),
        request.question(),
        request.answerBy(),
        request.at(),
        given == null ? null : given.opinion(),
        given == null ? null : given.by(),
        given == null ? null : given.at(),
        given == null ? null : request.isLate());
  }
}
