package chengbao.journey.bench.portal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/// An operator of a portal that has no login service: what issues the token, and the token.
final class LoneOperator implements AutoCloseable {

  private static final String REALM = "/realms/chengbao";
  private static final String KEY = "bench";
  private static final int KEY_BITS = 2048;
  private static final Duration GOOD_FOR = Duration.ofHours(2);

  private final HttpServer server;
  private final KeyPair pair;

  LoneOperator() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      pair = generator.generateKeyPair();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    byte[] keys = keySet().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        REALM + "/protocol/openid-connect/certs",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
  }

  /// A token (JWT, RS256) that opens publication to its operators.
  String token() {
    String head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + KEY + "\"}";
    String claims =
        """
        {"iss":"%s","aud":"chengbao-publication","sub":"bench","preferred_username":"operator",
         "exp":%d,"realm_access":{"roles":["operator"]}}
        """
            .formatted(issuer(), Instant.now().plus(GOOD_FOR).getEpochSecond());
    String signed = written(head) + "." + written(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + written(signature.sign());
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private String keySet() {
    RSAPublicKey key = (RSAPublicKey) pair.getPublic();
    return "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
        .formatted(KEY, written(key.getModulus()), written(key.getPublicExponent()));
  }

  private static String written(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return written(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String written(String text) {
    return written(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String written(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
