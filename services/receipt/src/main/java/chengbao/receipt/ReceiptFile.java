package chengbao.receipt;

import chengbao.receipt.Verdict.Fault;
import chengbao.receipt.Verdict.Genuine;
import chengbao.receipt.Verdict.Refused;
import chengbao.receipt.Verdict.Unreadable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A receipt as a file: JSON with the part that people read and the seal on it (`receipt`, `jws`),
/// or the seal alone, as the QR code holds it.
public final class ReceiptFile {
  /// A whole receipt.
  public static final String RECEIPT = "chengbao-receipt";

  /// What fits into a QR code: number, report, version, time, hashes.
  public static final String SHORT = "chengbao-receipt-short";

  private static final Set<String> TYPES = Set.of(RECEIPT, SHORT);
  private static final ObjectMapper JSON = new JsonMapper();

  private final @Nullable JsonNode readable;
  private final String jws;

  private ReceiptFile(@Nullable JsonNode readable, String jws) {
    this.readable = readable;
    this.jws = jws;
  }

  /// The JSON that a unit keeps.
  public static String write(String jws) {
    try {
      return JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(
              JSON.createObjectNode()
                  .<ObjectNode>set("receipt", JSON.readTree(decoded(jws.split("\\.", -1)[1])))
                  .put("jws", jws));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static Verdict verify(String content, PublishedKeys keys) {
    try {
      return of(content.strip()).verdict(keys);
    } catch (IOException | IllegalArgumentException malformed) {
      return new Unreadable();
    }
  }

  private static ReceiptFile of(String content) throws IOException {
    if (!content.startsWith("{")) {
      return new ReceiptFile(null, content);
    }
    JsonNode file = JSON.readTree(content);
    return new ReceiptFile(file.required("receipt"), file.required("jws").asText());
  }

  private Verdict verdict(PublishedKeys keys) throws IOException {
    String[] parts = jws.split("\\.", -1);
    if (parts.length != 3) {
      return new Unreadable();
    }
    JsonNode header = JSON.readTree(decoded(parts[0]));
    String type = header.path("typ").asText();
    if (!TYPES.contains(type) || !header.path("alg").asText().equals("EdDSA")) {
      return new Unreadable();
    }
    return keys.find(header.path("kid").asText())
        .map(key -> verdict(key, type, parts))
        .orElse(new Refused(Fault.KEY_UNKNOWN));
  }

  private Verdict verdict(PublicKey key, String type, String[] parts) {
    if (!signed(key, parts)) {
      return new Refused(Fault.SEAL_BROKEN);
    }
    try {
      JsonNode statement = JSON.readTree(decoded(parts[1]));
      return readable == null || readable.equals(statement)
          ? new Genuine(type, statement)
          : new Refused(Fault.READABLE_PART_CHANGED);
    } catch (JsonProcessingException malformed) {
      return new Unreadable();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean signed(PublicKey key, String[] parts) {
    try {
      Signature verifier = Signature.getInstance(Seal.ALGORITHM);
      verifier.initVerify(key);
      verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
      return verifier.verify(decoded(parts[2]));
    } catch (SignatureException | IllegalArgumentException malformed) {
      return false;
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static byte[] decoded(String part) {
    return Base64.getUrlDecoder().decode(part);
  }
}
