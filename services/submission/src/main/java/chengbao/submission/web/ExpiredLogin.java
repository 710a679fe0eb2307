package chengbao.submission.web;

import chengbao.submission.KeptForms;
import chengbao.submission.KeptForms.Kept;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Catches a form that comes from somebody no longer signed in, before anything is done with it:
/// keeps what was typed and sends the officer to [KeptPages], by way of the login.
///
/// Authentication is lazy in this service (`quarkus.http.auth.proactive=false`), or an expired
/// session would be sent to the login before this filter could read the form.
class ExpiredLogin {
  static final String COOKIE = "chengbao-kept-submission";

  /// A script keeps what was typed where it is: on the page.
  private static final String BY_SCRIPT = "X-Requested-With";

  private static final int HALF_AN_HOUR = 1800;
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  private final CurrentIdentityAssociation identity;
  private final KeptForms kept;

  ExpiredLogin(CurrentIdentityAssociation identity, KeptForms kept) {
    this.identity = identity;
    this.kept = kept;
  }

  @ServerRequestFilter(preMatching = true)
  @Nullable Uni<Response> catchForm(RoutingContext routing) {
    var request = routing.request();
    var type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
    if (!request.method().equals(HttpMethod.POST)
        || routing.normalizedPath().startsWith("/api/")
        || !(type.startsWith(URL_ENCODED) || type.startsWith(MULTIPART))) {
      return null;
    }
    var path = routing.normalizedPath();
    return identity
        .getDeferredIdentity()
        .invoke(identity::setIdentity)
        .map(SecurityIdentity::isAnonymous)
        .onFailure(AuthenticationFailedException.class)
        .recoverWithItem(true)
        .chain(stranger -> {
          if (!stranger) {
            return Uni.createFrom().nullItem();
          }
          if (request.getHeader(BY_SCRIPT) != null) {
            return Uni.createFrom().item(Response.status(Response.Status.UNAUTHORIZED).build());
          }
          return type.startsWith(MULTIPART) ? chooseAgain(path) : keep(path, request);
        });
  }

  /// A file cannot be kept for later; the page with its form can be shown.
  private static Uni<Response> chooseAgain(String path) {
    var page =
        path.replaceFirst("/document$", "/import").replaceFirst("^/imports/.*", "/imports")
            + "?again=1";
    return Uni.createFrom().item(Response.seeOther(URI.create(page)).build());
  }

  private Uni<Response> keep(String path, HttpServerRequest request) {
    return Uni.createFrom()
        .completionStage(() -> {
          var body = request.body();
          request.resume();
          return body.toCompletionStage();
        })
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(body -> kept.keep(new Kept(path, fields(body))))
        .map(number ->
            Response.seeOther(URI.create("/kept"))
                .cookie(
                    new NewCookie.Builder(COOKIE)
                        .value(number.toString())
                        .path("/kept")
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .maxAge(HALF_AN_HOUR)
                        .build())
                .build());
  }

  private static List<Map.Entry<String, String>> fields(Buffer body) {
    var fields = new ArrayList<Map.Entry<String, String>>();
    for (var pair : body.toString(StandardCharsets.UTF_8).split("&")) {
      var cut = pair.indexOf('=');
      if (cut > 0) {
        fields.add(Map.entry(decoded(pair.substring(0, cut)), decoded(pair.substring(cut + 1))));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
