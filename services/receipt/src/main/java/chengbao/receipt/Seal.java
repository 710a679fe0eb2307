package chengbao.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;

/// The private key under which receipts are given (Ed25519, a JWK in a file).
public final class Seal {
  static final String ALGORITHM = "Ed25519";

  private final String id;
  private final PrivateKey key;

  private Seal(String id, PrivateKey key) {
    this.id = id;
    this.key = key;
  }

  /// @throws IOException when there is no usable key in the file; what is in it is never told
  public static Seal read(Path file) throws IOException {
    try {
      JsonNode jwk = new JsonMapper().readTree(Files.readString(file));
      byte[] secret = Base64.getUrlDecoder().decode(jwk.required("d").asText());
      PrivateKey key =
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
      return new Seal(jwk.required("kid").asText(), key);
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
      throw new IOException("no Ed25519 key (JWK) in " + file.getFileName());
    }
  }

  public String key() {
    return id;
  }

  /// A compact JWS (RFC 7515, RFC 8037) around the statement.
  ///
  /// @param type what the statement is, in the header's `typ`
  /// @param statement JSON
  public String seal(String type, String statement) {
    String header = "{\"alg\":\"EdDSA\",\"kid\":\"%s\",\"typ\":\"%s\"}".formatted(id, type);
    String signed = encoded(bytes(header)) + "." + encoded(bytes(statement));
    return signed + "." + encoded(sign(bytes(signed)));
  }

  private byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("the key for receipts cannot sign", unusable);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
