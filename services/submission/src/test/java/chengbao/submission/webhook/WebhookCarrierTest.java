package chengbao.submission.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.door.outside.OutsideClient;
import chengbao.door.outside.PublicAddresses;
import chengbao.submission.LetterMother;
import chengbao.submission.ReportMother;
import chengbao.submission.domain.notice.NotCarried;
import chengbao.submission.told.NoticeLinks;
import chengbao.submission.told.NoticeSentences;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pushes over real TLS.
@SuppressWarnings("NullAway.Init")
class WebhookCarrierTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private static final Vertx VERTX = Vertx.vertx();

  @TempDir static Path folder;
  private static HttpsServer server;
  private static TrustOptions trust;
  private static final Map<String, String> RECEIVED = new ConcurrentHashMap<>();

  @BeforeAll
  static void serves() throws Exception {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context()));
    server.createContext(
        "/",
        exchange -> {
          var status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
          exchange
              .getRequestHeaders()
              .forEach(
                  (name, values) -> RECEIVED.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
          RECEIVED.put(
              "body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.getResponseHeaders().add("Location", "https://127.0.0.1/elsewhere");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void ends() {
    server.stop(0);
    VERTX.close();
  }

  @Test
  void a_push_is_signed_over_id_time_and_body_and_says_nothing_that_was_written() throws Exception {
    carrier(_ -> true, trust).carry(LetterMother.push(at(204)));
    var seconds = String.valueOf(ReportMother.MORNING.getEpochSecond());
    assertThat(RECEIVED)
        .containsEntry("webhook-id", ReportMother.id(900).toString())
        .containsEntry("webhook-timestamp", seconds);
    var body = RECEIVED.getOrDefault("body", "");
    assertThat(body).contains("report-returned", "请修改后重新报送").doesNotContain("内部意见不外传");
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(LetterMother.SECRET.substring("whsec_".length())),
            "HmacSHA256"));
    var signed = ReportMother.id(900) + "." + seconds + "." + body;
    assertThat(RECEIVED.get("webhook-signature"))
        .isEqualTo(
            "v1,"
                + Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void no_redirect_is_followed() {
    refuses(at(302), _ -> true, "webhook-answered: 302", true);
  }

  @Test
  void a_receiver_that_fails_is_tried_again_and_one_that_has_gone_is_not() {
    refuses(at(503), _ -> true, "webhook-answered: 503", false);
    refuses(at(410), _ -> true, "webhook-answered: 410", true);
  }

  @Test
  void a_name_that_leads_to_a_private_address_is_refused_before_anything_is_sent() {
    RECEIVED.clear();
    refuses(at(204), PublicAddresses::isPublic, "webhook-address-not-public", true);
    refuses(
        "https://127.0.0.1:" + server.getAddress().getPort() + "/204",
        PublicAddresses::isPublic,
        "webhook-address-not-public",
        true);
    assertThat(RECEIVED).isEmpty();
  }

  @Test
  void a_certificate_that_nobody_vouches_for_is_not_accepted() {
    assertThatThrownBy(() -> carrier(_ -> true, null).carry(LetterMother.push(at(204))))
        .isInstanceOf(NotCarried.class)
        .hasMessageContaining("SSLHandshake");
  }

  private static void refuses(
      String url, Predicate<InetAddress> allowed, String what, boolean forGood) {
    assertThatThrownBy(() -> carrier(allowed, trust).carry(LetterMother.push(url)))
        .isInstanceOfSatisfying(
            NotCarried.class,
            why -> {
              assertThat(why.what()).startsWith(what);
              assertThat(why.isForGood()).isEqualTo(forGood);
            });
  }

  private static String at(int status) {
    return "https://localhost:" + server.getAddress().getPort() + "/" + status;
  }

  private static WebhookCarrier carrier(
      Predicate<InetAddress> allowed, @Nullable TrustOptions trust) {
    return new WebhookCarrier(
        true,
        new OutsideClient(VERTX, trust, allowed, WebhookCarrier.LIMITS),
        new NoticeSentences(),
        new NoticeLinks("http://here", "http://there", "http://portal"),
        new ObjectMapper(),
        Clock.fixed(ReportMother.MORNING, ZoneOffset.UTC));
  }

  /// A certificate for this machine that only this test trusts.
  private static SSLContext context() throws Exception {
    var store = folder.resolve("keys.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "here",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "changeit")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(made.waitFor(30, TimeUnit.SECONDS)).isTrue();
    var keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    var mine = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    mine.init(keys, PASSWORD);
    var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    trust = TrustOptions.wrap(trusted.getTrustManagers()[0]);
    var context = SSLContext.getInstance("TLS");
    context.init(mine.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }
}
