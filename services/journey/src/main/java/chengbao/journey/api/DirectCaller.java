package chengbao.journey.api;

import chengbao.journey.district.Officer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;

/// Sends each call once.
public final class DirectCaller implements Caller {
  private static final Duration TO_CONNECT = Duration.ofSeconds(5);

  private final HttpClient http;
  private final Servers servers;
  private final SignIn signIn;

  private DirectCaller(HttpClient http, Servers servers, SignIn signIn) {
    this.http = http;
    this.servers = servers;
    this.signIn = signIn;
  }

  public static DirectCaller to(Servers servers) {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();
    return new DirectCaller(http, servers, new SignIn(http, servers.keycloak(), Clock.systemUTC()));
  }

  @Override
  public Answer call(Call call) {
    try {
      HttpResponse<byte[]> answer = http.send(request(call), BodyHandlers.ofByteArray());
      Officer officer = call.officer();
      if (answer.statusCode() == 401 && officer != null) {
        signIn.forget(officer);
      }
      return new Answer(
          answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), answer.body());
    } catch (IOException fault) {
      throw new Unanswered(call.toString(), fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unanswered(call.toString(), new IOException(stopped));
    }
  }

  /// Signs the officer in ahead of their first call.
  public void signIn(Officer officer) {
    signIn.token(officer);
  }

  private HttpRequest request(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(servers.of(call.service()) + call.path()))
            .timeout(call.patience())
            .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(call.body()));
    call.headers().forEach(request::header);
    Officer officer = call.officer();
    if (officer != null) {
      request.header("Authorization", "Bearer " + signIn.token(officer));
    }
    return request.build();
  }
}
