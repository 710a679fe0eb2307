package chengbao.door.problem;

import chengbao.door.CommandKeyRequired;
import chengbao.door.NotAppointed;
import chengbao.door.VersionRequired;
import chengbao.ledger.commands.KeyReused;
import io.opentelemetry.api.trace.Span;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What all three services answer to the same mistakes, and to a fault of ours.
class Faults {
  private static final Logger LOG = Logger.getLogger(Faults.class);

  private final Refusals refusals;

  Faults(Refusals refusals) {
    this.refusals = refusals;
  }

  @ServerExceptionMapper
  Response notAppointed(NotAppointed refused) {
    return refusals.answer(
        403, refused.code(), Map.of("name", String.valueOf(refused.getMessage())));
  }

  @ServerExceptionMapper
  Response keyReused(KeyReused refused) {
    return refusals.answer(422, "command-key-reused", Map.of());
  }

  @ServerExceptionMapper
  Response keyRequired(CommandKeyRequired refused) {
    return refusals.answer(400, "command-key-required", Map.of());
  }

  @ServerExceptionMapper
  Response versionRequired(VersionRequired refused) {
    return refusals.answer(428, "version-required", Map.of());
  }

  @ServerExceptionMapper
  Uni<Response> forbidden(ForbiddenException refused) {
    return offTheLoop(() -> refusals.answer(403, "not-allowed", Map.of()));
  }

  @ServerExceptionMapper
  Response malformed(ConstraintViolationException refused) {
    return refusals.answer(
        400,
        "malformed",
        Map.of(
            "problem",
            refused.getConstraintViolations().stream()
                .map(one -> one.getPropertyPath() + " " + one.getMessage())
                .sorted()
                .reduce((one, other) -> one + "; " + other)
                .orElse("")));
  }

  @ServerExceptionMapper
  Uni<Response> protocol(WebApplicationException refused) {
    return offTheLoop(() -> answer(refused));
  }

  private Response answer(WebApplicationException refused) {
    int status = refused.getResponse().getStatus();
    return switch (status) {
      case 400 -> refusals.answer(400, "malformed", Map.of("problem", problem(refused)));
      case 404 -> refusals.answer(404, "not-found", Map.of());
      case 405 -> refusals.answer(405, "method-not-allowed", Map.of());
      case 406 -> refusals.answer(406, "not-acceptable", Map.of());
      case 413 -> refusals.answer(413, "too-large", Map.of());
      case 415 -> refusals.answer(415, "unsupported-media-type", Map.of());
      default -> status >= 500 ? broken(refused) : refused.getResponse();
    };
  }

  @ServerExceptionMapper
  Uni<Response> fault(Throwable fault) {
    return offTheLoop(() -> broken(fault));
  }

  private Response broken(Throwable fault) {
    String trace = Span.current().getSpanContext().getTraceId();
    String number = trace.matches("0*") ? UUID.randomUUID().toString() : trace;
    LOG.errorf(fault, "fault %s", number);
    return refusals.answer(500, "fault", Map.of("trace", number));
  }

  /// What is refused before a method was found is refused on an event loop; the page with the
  /// sentence asks the database who is looking.
  private static Uni<Response> offTheLoop(Supplier<Response> answer) {
    return Uni.createFrom().item(answer).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private static String problem(WebApplicationException refused) {
    Throwable cause = refused.getCause();
    return String.valueOf(cause == null ? refused.getMessage() : cause.getMessage());
  }
}
