package chengbao.door.outside;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Asks addresses that somebody else gave. The name is resolved once, every answer must lie
/// outside, and the connection goes to the very address that was looked at, so that a name cannot
/// lead elsewhere a moment later. No redirect is followed.
public final class OutsideClient {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int LONGEST_HEAD = 64_000;
  private static final int TLS_PORT = 443;
  private static final int PLAIN_PORT = 80;
  private static final int OK = 200;

  /// @param patience for connecting, asking and reading together
  /// @param largest body that is read, in bytes; 0 where the status is all that is wanted
  public record Limits(Duration patience, int largest) {}

  /// @param body empty unless the status is 200
  public record Answer(int status, Map<String, String> headers, byte[] body) {
    /// @param name in small letters
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private final HttpClient client;
  private final Predicate<InetAddress> allowed;
  private final Limits limits;

  /// @param trust whose certificates are taken; absent for those the platform trusts
  /// @param allowed which addresses lie outside, mostly [PublicAddresses#isPublic]
  public OutsideClient(
      Vertx vertx, @Nullable TrustOptions trust, Predicate<InetAddress> allowed, Limits limits) {
    HttpClientOptions options =
        new HttpClientOptions()
            .setKeepAlive(false)
            .setTryUseCompression(true)
            .setMaxHeaderSize(LONGEST_HEAD)
            .setConnectTimeout(CONNECT_MILLIS);
    if (trust != null) {
      options.setTrustOptions(trust);
    }
    this.client = vertx.createHttpClient(options);
    this.allowed = allowed;
    this.limits = limits;
  }

  /// Asks once, and waits for the answer.
  ///
  /// @param to over TLS, unless it is plain `http`
  /// @throws NotPublic before anything is sent
  /// @throws TooLarge as soon as more comes than is read
  /// @throws SocketTimeoutException when patience is at its end, however slowly the other side
  ///   speaks
  public Answer ask(HttpMethod method, URI to, Map<String, String> headers, byte[] body)
      throws IOException {
    Asking asking = new Asking();
    RequestOptions options = options(method, to);
    headers.forEach(options::putHeader);
    client
        .request(options)
        .onFailure(asking.answer::completeExceptionally)
        .onSuccess(request -> asking.send(request, body));
    return asking.await();
  }

  private RequestOptions options(HttpMethod method, URI to) throws IOException {
    boolean tls = !"http".equals(to.getScheme());
    int port = to.getPort() >= 0 ? to.getPort() : tls ? TLS_PORT : PLAIN_PORT;
    String host = to.getHost().replaceAll("^\\[|]$", "");
    String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
    return new RequestOptions()
        .setMethod(method)
        .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(outside(host), port)))
        .setHost(host)
        .setPort(port)
        .setSsl(tls)
        .setURI(to.getRawQuery() == null ? path : path + "?" + to.getRawQuery())
        .putHeader("User-Agent", "chengbao");
  }

  private InetAddress outside(String host) throws IOException {
    InetAddress[] all = InetAddress.getAllByName(host);
    if (!Arrays.stream(all).allMatch(allowed)) {
      throw new NotPublic(host);
    }
    return all[0];
  }

  /// One question and what comes of it.
  private final class Asking {
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    void send(HttpClientRequest request, byte[] body) {
      answer.whenComplete((_, _) -> request.reset());
      request.exceptionHandler(answer::completeExceptionally);
      request.response().onFailure(answer::completeExceptionally).onSuccess(this::receive);
      request.end(Buffer.buffer(body));
    }

    private void receive(HttpClientResponse response) {
      if (response.statusCode() != OK || limits.largest() == 0) {
        complete(response, Buffer.buffer());
        return;
      }
      Buffer read = Buffer.buffer();
      response.exceptionHandler(answer::completeExceptionally);
      response.handler(part -> {
        if (read.length() + part.length() > limits.largest()) {
          answer.completeExceptionally(new TooLarge());
        } else if (!answer.isDone()) {
          read.appendBuffer(part);
        }
      });
      response.endHandler(_ -> complete(response, read));
    }

    private void complete(HttpClientResponse response, Buffer body) {
      Map<String, String> headers = new HashMap<>();
      response
          .headers()
          .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
      answer.complete(new Answer(response.statusCode(), headers, body.getBytes()));
    }

    Answer await() throws IOException {
      try {
        return answer.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException slow) {
        SocketTimeoutException tooSlow = new SocketTimeoutException("no answer in time");
        answer.completeExceptionally(tooSlow);
        throw tooSlow;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        answer.cancel(true);
        throw new InterruptedIOException();
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof IOException away) {
          throw away;
        }
        throw new IOException(failed.getCause());
      }
    }
  }
}
