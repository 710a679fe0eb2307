package chengbao.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// The public keys by which receipts are known (RFC 7517). A key that is no longer used stays in
/// the set: what it sealed is still true.
public final class PublishedKeys {
  /// What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410).
  private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  private final Map<String, PublicKey> keys;

  private PublishedKeys(Map<String, PublicKey> keys) {
    this.keys = Map.copyOf(keys);
  }

  public static PublishedKeys read(Path file) throws IOException {
    return of(Files.readString(file));
  }

  /// @param set a JSON Web Key Set; keys of other kinds are passed over
  /// @throws IOException when there is no Ed25519 key in it
  public static PublishedKeys of(String set) throws IOException {
    try {
      Map<String, PublicKey> keys = new HashMap<>();
      for (JsonNode key : new JsonMapper().readTree(set).path("keys")) {
        if (key.path("crv").asText().equals(Seal.ALGORITHM)) {
          keys.put(key.path("kid").asText(), publicKey(key.path("x").asText()));
        }
      }
      if (keys.isEmpty()) {
        throw new IOException("no Ed25519 key in the set");
      }
      return new PublishedKeys(keys);
    } catch (JsonProcessingException | GeneralSecurityException | IllegalArgumentException no) {
      throw new IOException("not a set of keys (JWKS)", no);
    }
  }

  Optional<PublicKey> find(String id) {
    return Optional.ofNullable(keys.get(id));
  }

  private static PublicKey publicKey(String x) throws GeneralSecurityException {
    byte[] point = Base64.getUrlDecoder().decode(x);
    byte[] encoded = new byte[X509_HEAD.length + point.length];
    System.arraycopy(X509_HEAD, 0, encoded, 0, X509_HEAD.length);
    System.arraycopy(point, 0, encoded, X509_HEAD.length, point.length);
    return KeyFactory.getInstance(Seal.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
  }
}
