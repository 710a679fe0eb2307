package chengbao.publication.web;

import chengbao.door.problem.Refusals;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// A rule's no, once for all verbs: its status, its stable code, its sentence.
class RefusedMapper {

  private final Refusals refusals;

  RefusedMapper(Refusals refusals) {
    this.refusals = refusals;
  }

  @ServerExceptionMapper
  Response refused(Refused refused) {
    return refusals.answer(status(refused.refusal()), code(refused.refusal()), Map.of());
  }

  static String code(Refusal refusal) {
    return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static int status(Refusal refusal) {
    return switch (refusal) {
      case NO_SUCH_EDITION, NO_SUCH_ROUND -> 404;
      case NOT_A_PUBLISHER, NOT_AN_ADMINISTRATOR -> 403;
      case VERSION_STALE -> 412;
      case ALREADY_PUBLISHED, TAKEN_DOWN, ALREADY_HELD, CIRCULAR_PUBLIC -> 409;
      case TIME_IS_PAST, REASON_MISSING, CIRCULAR_MISSING -> 422;
    };
  }
}
