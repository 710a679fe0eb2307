package chengbao.review.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gives out tokens as Keycloak would, and signs in without a login page whoever a test names.
public final class Issuer {
  static final String PATH = "/realms/chengbao";
  static @Nullable Issuer running;

  private final HttpServer server;
  private final KeyPair keys;
  private final Map<String, Login> logins = new ConcurrentHashMap<>();
  private volatile @Nullable Somebody next;

  /// Who signs in.
  public record Somebody(String person, String name, List<String> roles) {}

  private record Login(Somebody who, String nonce) {}

  private Issuer(HttpServer server, KeyPair keys) {
    this.server = server;
    this.keys = keys;
  }

  public static Issuer now() {
    return Objects.requireNonNull(running);
  }

  static Issuer start() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
      Issuer issuer = new Issuer(server, generator.generateKeyPair());
      String protocol = PATH + "/protocol/openid-connect";
      server.createContext(protocol + "/certs", issuer::certs);
      server.createContext(protocol + "/auth", issuer::authorise);
      server.createContext(protocol + "/token", issuer::token);
      server.start();
      return issuer;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void stop() {
    server.stop(0);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
  }

  /// The next code flow signs in this person.
  public void signsIn(Somebody who) {
    next = who;
  }

  /// A token as the command-line client of the demo realm gets it.
  public String bearer(Somebody who) {
    return access(who, Set.of("chengbao-submission", "chengbao-review", "chengbao-publication"));
  }

  public String bearer(Somebody who, String audience) {
    return access(who, Set.of(audience));
  }

  private String access(Somebody who, Set<String> audience) {
    return claims(who)
        .audience(audience)
        .claim("realm_access", Map.of("roles", who.roles()))
        .jws()
        .keyId("test")
        .sign(keys.getPrivate());
  }

  private JwtClaimsBuilder claims(Somebody who) {
    return Jwt.issuer(address())
        .subject(who.person())
        .preferredUserName(who.name())
        .claim("name", who.name())
        .expiresIn(3600);
  }

  private void certs(HttpExchange exchange) throws IOException {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    answer(
        exchange,
        """
        {"keys":[{"kty":"RSA","kid":"test","alg":"RS256","use":"sig","n":"%s","e":"%s"}]}
        """
            .formatted(number(key.getModulus()), number(key.getPublicExponent())));
  }

  private void authorise(HttpExchange exchange) throws IOException {
    Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    logins.put(code, new Login(Objects.requireNonNull(next), asked.getOrDefault("nonce", "")));
    exchange
        .getResponseHeaders()
        .add(
            "Location",
            asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Login login = Objects.requireNonNull(logins.remove(parameters(body).get("code")));
    JwtClaimsBuilder id = claims(login.who).audience("chengbao-review");
    if (!login.nonce.isEmpty()) {
      id.claim("nonce", login.nonce);
    }
    answer(
        exchange,
        """
        {"token_type":"Bearer","expires_in":3600,"access_token":"%s","id_token":"%s"}
        """
            .formatted(
                bearer(login.who, "chengbao-review"),
                id.jws().keyId("test").sign(keys.getPrivate())));
  }

  private static Map<String, String> parameters(String query) {
    return Arrays.stream(query.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static String number(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
