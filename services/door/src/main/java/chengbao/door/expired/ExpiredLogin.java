package chengbao.door.expired;

import chengbao.door.problem.Refusals;
import chengbao.ledger.forms.KeptForm;
import chengbao.ledger.forms.KeptForms;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers whoever asks for what needs a login and has none, or none any more: sends them to the
/// login, and keeps the form that they sent for [KeptFormPages].
///
/// The method that was called has refused them, so a form that anybody may send never comes here.
/// Authentication is lazy (`quarkus.http.auth.proactive=false`), or an expired session would be
/// sent to the login before any method was called.
class ExpiredLogin {
  private final KeptForms kept;
  private final KeptCookie cookie;
  private final Instance<UploadForms> uploads;
  private final Refusals refusals;

  ExpiredLogin(
      KeptForms kept, KeptCookie cookie, Instance<UploadForms> uploads, Refusals refusals) {
    this.kept = kept;
    this.cookie = cookie;
    this.uploads = uploads;
    this.refusals = refusals;
  }

  @ServerExceptionMapper
  Uni<Response> nobody(UnauthorizedException refused, RoutingContext routing) {
    return isApi(routing)
        ? Uni.createFrom().item(refusals.answer(401, "not-signed-in", Map.of()))
        : answer(routing);
  }

  @ServerExceptionMapper
  Uni<Response> noMore(AuthenticationFailedException expired, RoutingContext routing) {
    return isApi(routing) ? toTheLogin(routing) : answer(routing);
  }

  private Uni<Response> answer(RoutingContext routing) {
    return switch (SentForm.of(routing.request())) {
      case NONE -> toTheLogin(routing);
      case BY_SCRIPT -> Uni.createFrom().item(Response.status(401).build());
      case WITH_FILES -> chooseAgain(routing);
      case ENDLESS -> Uni.createFrom().item(413).emitOn(worker()).map(this::notKept);
      case TYPED -> keep(routing);
    };
  }

  private static Uni<Response> toTheLogin(RoutingContext routing) {
    HttpAuthenticator authenticator =
        Objects.requireNonNull(routing.get(HttpAuthenticator.class.getName()));
    return authenticator
        .getChallenge(routing)
        .map(challenge ->
            Response.status(challenge.status)
                .header(String.valueOf(challenge.headerName), challenge.headerContent)
                .build());
  }

  private Uni<Response> chooseAgain(RoutingContext routing) {
    return uploads.stream()
        .flatMap(forms -> forms.pageOf(routing.normalizedPath()).stream())
        .findFirst()
        .map(page -> Uni.createFrom().item(Response.seeOther(URI.create(page)).build()))
        .orElseGet(() -> toTheLogin(routing));
  }

  private Uni<Response> keep(RoutingContext routing) {
    return Uni.createFrom()
        .completionStage(() -> body(routing.request()))
        .emitOn(worker())
        .map(body ->
            kept.keep(new KeptForm(routing.normalizedPath(), SentForm.fields(body.toString())))
                .map(number -> toThePage(cookie.of(number, routing.request())))
                .orElseGet(() -> notKept(503)));
  }

  private static Response toThePage(NewCookie cookie) {
    return Response.seeOther(URI.create(KeptFormPages.ADDRESS)).cookie(cookie).build();
  }

  private Response notKept(int status) {
    return refusals.answer(status, "form-not-kept", Map.of());
  }

  private static CompletionStage<Buffer> body(HttpServerRequest request) {
    Future<Buffer> body = request.body();
    request.resume();
    return body.toCompletionStage();
  }

  private static Executor worker() {
    return Infrastructure.getDefaultWorkerPool();
  }

  private static boolean isApi(RoutingContext routing) {
    return routing.normalizedPath().startsWith("/api/");
  }
}
