package chengbao.submission.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// An issuer of tokens with the addresses of Keycloak: keys, the code flow without a login page,
/// and whatever token a test asks for. Whether Keycloak itself fits is for the journeys.
public final class Issuer implements AutoCloseable {
  private static final String REALM = "/realms/chengbao";
  private static final String CONNECT = REALM + "/protocol/openid-connect/";
  private static final Duration LONGER_THAN_ANY_RUN = Duration.ofHours(8);

  private record Bearer(Demo.Login login, Set<String> audience) {}

  private final HttpServer server;
  private final KeyPair keys = keys();
  private final Map<String, String> nonces = new ConcurrentHashMap<>();
  private final Map<Bearer, String> tokens = new ConcurrentHashMap<>();
  private volatile Demo.Login next = Demo.BAOLU_DRAFTER;

  public Issuer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException busy) {
      throw new UncheckedIOException(busy);
    }
    server.createContext(CONNECT + "certs", exchange -> answer(exchange, 200, jwks()));
    server.createContext(CONNECT + "auth", this::redirectBack);
    server.createContext(CONNECT + "token", this::exchangeCode);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
  }

  /// Who will be signed in by the next code flow.
  public void signsIn(Demo.Login login) {
    next = login;
  }

  /// An access token as Keycloak gives it to the command line client. It is signed once: a
  /// signature costs more than most of what a test asks for with it.
  public String token(Demo.Login login, String... audience) {
    return tokens.computeIfAbsent(new Bearer(login, Set.of(audience)), this::signed);
  }

  private String signed(Bearer bearer) {
    var login = bearer.login();
    return Jwt.issuer(url())
        .subject(login.person())
        .preferredUserName(login.username())
        .claim("name", login.name())
        .audience(bearer.audience())
        .claim("realm_access", Map.of("roles", login.roles()))
        .expiresIn(LONGER_THAN_ANY_RUN)
        .jws()
        .keyId("test")
        .sign(keys.getPrivate());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void redirectBack(HttpExchange exchange) throws IOException {
    var query = parameters(exchange.getRequestURI().getRawQuery());
    var code = Long.toHexString(System.nanoTime());
    nonces.put(code, query.getOrDefault("nonce", ""));
    exchange
        .getResponseHeaders()
        .add(
            "Location",
            query.get("redirect_uri")
                + "?code="
                + code
                + "&state="
                + URLEncoder.encode(query.getOrDefault("state", ""), StandardCharsets.UTF_8));
    answer(exchange, 302, "");
  }

  private void exchangeCode(HttpExchange exchange) throws IOException {
    var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var nonce = nonces.remove(parameters(form).getOrDefault("code", ""));
    var client = "chengbao-submission";
    var identity =
        Jwt.issuer(url())
            .subject(next.person())
            .preferredUserName(next.username())
            .claim("name", next.name())
            .audience(client)
            .claim("nonce", nonce == null ? "" : nonce)
            .expiresIn(LONGER_THAN_ANY_RUN)
            .jws()
            .keyId("test")
            .sign(keys.getPrivate());
    answer(
        exchange,
        200,
        """
        {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": %d}\
        """
            .formatted(token(next, client), identity, LONGER_THAN_ANY_RUN.toSeconds()));
  }

  private String jwks() {
    var key = (RSAPublicKey) keys.getPublic();
    return """
    {"keys": [{"kty": "RSA", "kid": "test", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}\
    """
        .formatted(
            number(key.getModulus().toByteArray()), number(key.getPublicExponent().toByteArray()));
  }

  private static String number(byte[] bytes) {
    var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
  }

  private static Map<String, String> parameters(String encoded) {
    return Arrays.stream(encoded.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
