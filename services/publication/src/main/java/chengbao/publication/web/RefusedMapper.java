package chengbao.publication.web;

import chengbao.door.problem.Refusals;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// A rule's no, once for all verbs: its status, its stable code, its sentence.
public class RefusedMapper {

  private final Refusals refusals;

  RefusedMapper(Refusals refusals) {
    this.refusals = refusals;
  }

  @ServerExceptionMapper
  Response refused(Refused refused) {
    return refusals.answer(status(refused.refusal()), code(refused.refusal()), Map.of());
  }

  /// The stable code of a no, and the key of its sentence.
  public static String code(Refusal refusal) {
    return word(refusal);
  }

  /// A code as it stands in addresses, data and keys of messages.
  public static String word(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The status by which browsers and programs know it.
  public static int status(Refusal refusal) {
    return switch (refusal) {
      case NO_SUCH_EDITION, NO_SUCH_ROUND -> 404;
      case NOT_A_PUBLISHER,
          NOT_AN_ADMINISTRATOR,
          NOT_THE_OFFICE,
          NOT_THE_SITES_PUBLISHER,
          ASKED_BY_YOURSELF ->
          403;
      case VERSION_STALE -> 412;
      case ALREADY_PUBLISHED,
          TAKEN_DOWN,
          ALREADY_HELD,
          NOT_PUBLIC_YET,
          WITHDRAWAL_ASKED_ALREADY,
          NO_WITHDRAWAL_ASKED,
          LOOK_FIRST,
          RECORD_BEHIND,
          CIRCULAR_PUBLIC,
          NUMBER_TAKEN,
          SERIALS_USED_UP,
          FEEDS_ELSEWHERE,
          NOT_ELSEWHERE,
          ADDRESS_MOVED_ALREADY ->
          409;
      case TIME_IS_PAST,
          REASON_MISSING,
          CIRCULAR_MISSING,
          NUMBER_MISSING,
          NUMBER_MALFORMED,
          LINK_MALFORMED,
          HOST_NOT_ALLOWED,
          SERIALS_MALFORMED,
          TIME_MALFORMED,
          FORM_MALFORMED,
          TOPIC_MISSING,
          ADDRESS_MALFORMED ->
          422;
    };
  }
}
