package chengbao.review.web;

import chengbao.door.problem.Refusals;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// A rule's no, once for all verbs: its status, its stable code, its sentence.
public class RefusedMapper {
  private final Refusals refusals;
  private final RefusalWords words;

  RefusedMapper(Refusals refusals, RefusalWords words) {
    this.refusals = refusals;
    this.words = words;
  }

  @ServerExceptionMapper
  Response refused(Refused refused, UriInfo asked) {
    String verb = asked.getPathSegments().getLast().getPath();
    return refusals.answer(
        status(refused.refusal()), code(refused.refusal()), words.parameters(refused, verb));
  }

  /// Stable, for programs.
  public static String code(Refusal refusal) {
    return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Of HTTP.
  public static int status(Refusal refusal) {
    return switch (refusal) {
      case NO_SUCH_CASE, NO_SUCH_REQUEST, COMMENT_UNKNOWN -> 404;
      case NOT_A_REVIEWER, TOOK_PART, ENDORSED_ELSEWHERE, COMMENT_OF_ANOTHER -> 403;
      case VERSION_STALE, COMMENT_STALE -> 412;
      case PASSED_ON,
          CLAIMED_BY_ANOTHER,
          ALREADY_YOURS,
          NOT_CLAIMED,
          WITH_UNIT,
          ALREADY_DECIDED,
          RECALL_NOT_ASKED,
          NOT_THE_LAST_LEVEL,
          THE_LAST_LEVEL,
          ENDORSEMENT_STANDS,
          ENDORSED_BY_ANOTHER,
          ALREADY_ANSWERED,
          COMMENT_TOLD ->
          409;
      case REASON_CODE_UNKNOWN,
          REASON_MISSING,
          RECALL_REASON_MISSING,
          OPINION_MISSING,
          TEXT_TOO_LONG,
          TEXT_UNREADABLE,
          ANSWER_BY_OUT_OF_RANGE,
          WAIVER_UNKNOWN,
          WAIVERS_NOT_ACCEPTED,
          FINDINGS_OPEN,
          NOT_A_COLLEAGUE,
          COLLEAGUE_BARRED,
          OFFICE_NOT_TO_BE_ASKED,
          QUESTION_MISSING,
          WAIVERS_DECLINED,
          COMMENT_EMPTY,
          COMMENT_REASON_UNKNOWN,
          PASSAGE_UNKNOWN,
          SECTION_UNKNOWN,
          COMMENT_OUTSIDE,
          COMMENTS_UNRESOLVED,
          ANSWER_BY_AFTER_CUT_OFF,
          THIRD_RETURN_REASON,
          THIRD_RETURN_CALL ->
          422;
    };
  }
}
