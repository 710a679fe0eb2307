package chengbao.receipt.command;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.receipt.ReceiptFile;
import chengbao.receipt.Seal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
  private static final String STATEMENT =
      """
      {"at":"2026-02-11T01:02:00Z","contentHash":{"algorithm":"sha-256","value":"ab12"},"number":"990102-2025-00001",\
      "signature":{"name":"沈望舒"},"title":"关于2025年度法治政府建设情况的报告","unit":{"name":"白鹭镇人民政府"},"version":1}\
      """;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir Path folder;
  private String jws = "";

  @BeforeEach
  void a_receipt_is_given() throws Exception {
    draw("ours");
    jws = Seal.read(folder.resolve("ours.jwk")).seal(ReceiptFile.RECEIPT, STATEMENT);
  }

  @Test
  void a_receipt_as_it_was_given_is_genuine() throws IOException {
    assertThat(verify(ReceiptFile.write(jws))).isEqualTo(Verify.GENUINE);
    assertThat(said())
        .contains("真实：回执 990102-2025-00001，白鹭镇人民政府", "2026-02-11 09:02 报送，沈望舒签发", "ab12");
  }

  @Test
  void it_says_so_in_english_too() throws IOException {
    var file = Files.writeString(folder.resolve("receipt.json"), ReceiptFile.write(jws));
    var keys = folder.resolve("ours.jwks").toString();
    assertThat(run(List.of("--lang", "en", "--keys", keys, file.toString())))
        .isEqualTo(Verify.GENUINE);
    assertThat(said()).contains("Genuine: receipt 990102-2025-00001", "signed by 沈望舒");
  }

  @Test
  void what_the_qr_code_holds_is_enough() throws IOException {
    var brief = Seal.read(folder.resolve("ours.jwk")).seal(ReceiptFile.SHORT, STATEMENT);
    assertThat(verify(brief + "\n")).isEqualTo(Verify.GENUINE);
  }

  @Test
  void a_changed_readable_part_is_refused() throws IOException {
    assertThat(verify(ReceiptFile.write(jws).replace("沈望舒", "沈望书"))).isEqualTo(Verify.REFUSED);
    assertThat(said()).contains("不真实：回执上写的内容与签名保护的内容不一致");
  }

  @Test
  void a_changed_statement_or_header_is_refused() throws IOException {
    var parts = jws.split("\\.");
    var other =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(STATEMENT.replace("00001", "00002").getBytes(StandardCharsets.UTF_8));
    assertThat(verify(parts[0] + "." + other + "." + parts[2])).isEqualTo(Verify.REFUSED);
    assertThat(said()).contains("不真实：签名不符");
    var cut = jws.substring(0, jws.length() - 8);
    assertThat(verify(cut)).isEqualTo(Verify.REFUSED);
  }

  @Test
  void a_seal_of_another_key_is_refused_under_its_own_name_and_under_ours() throws Exception {
    draw("theirs");
    var theirs = Seal.read(folder.resolve("theirs.jwk"));
    assertThat(verify(theirs.seal(ReceiptFile.RECEIPT, STATEMENT))).isEqualTo(Verify.REFUSED);
    assertThat(said()).contains("公布的密钥里没有");
    var stolen = folder.resolve("theirs.jwk");
    Files.writeString(stolen, Files.readString(stolen).replace("theirs", "ours"));
    assertThat(verify(Seal.read(stolen).seal(ReceiptFile.RECEIPT, STATEMENT)))
        .isEqualTo(Verify.REFUSED);
  }

  @Test
  void no_algorithm_but_ours_is_taken() throws IOException {
    var none = Base64.getUrlEncoder().withoutPadding();
    var header =
        "{\"alg\":\"none\",\"kid\":\"ours\",\"typ\":\"chengbao-receipt\"}"
            .getBytes(StandardCharsets.UTF_8);
    var parts = jws.split("\\.");
    assertThat(verify(none.encodeToString(header) + "." + parts[1] + "."))
        .isEqualTo(Verify.CANNOT_TELL);
  }

  @Test
  void what_is_no_receipt_or_not_there_cannot_be_told() throws IOException {
    assertThat(verify("一封信")).isEqualTo(Verify.CANNOT_TELL);
    assertThat(verify("{\"receipt\":{}}")).isEqualTo(Verify.CANNOT_TELL);
    assertThat(run(List.of("gone.json", "--keys", "gone.jwks"))).isEqualTo(Verify.CANNOT_TELL);
    assertThat(said()).contains("密钥文件 gone.jwks 读不出来");
    assertThat(run(List.of("one.json"))).isEqualTo(Verify.CANNOT_TELL);
  }

  private int verify(String content) throws IOException {
    said.reset();
    var file = Files.writeString(folder.resolve("receipt.json"), content);
    return run(List.of(file.toString(), "--keys", folder.resolve("ours.jwks").toString()));
  }

  private int run(List<String> words) {
    try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      return Verify.run(words, out, out);
    }
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private void draw(String id) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    var shared =
        "\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"%s\",\"x\":\"%s\""
            .formatted(id, key(pair.getPublic().getEncoded()));
    Files.writeString(
        folder.resolve(id + ".jwk"),
        "{%s,\"d\":\"%s\"}".formatted(shared, key(pair.getPrivate().getEncoded())));
    Files.writeString(folder.resolve(id + ".jwks"), "{\"keys\":[{%s}]}".formatted(shared));
  }

  private static String key(byte[] encoded) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
  }
}
