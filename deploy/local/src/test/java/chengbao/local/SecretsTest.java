package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecretsTest {

  private final Path run = Home.temporary("secrets");

  @AfterEach
  void clean() {
    Folders.remove(run);
  }

  @Test
  void a_secret_is_drawn_once_and_only_the_owner_can_read_it() throws Exception {
    String secret = Secrets.in(run).get("kafka-review");

    assertThat(secret).hasSize(43);
    assertThat(Secrets.in(run).get("kafka-review")).isEqualTo(secret);
    assertThat(Secrets.in(run).get("kafka-submission")).isNotEqualTo(secret);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(run.resolve("secrets/kafka-review"))))
        .isEqualTo("rw-------");
  }

  @Test
  void the_public_set_names_the_signing_key_and_holds_nothing_secret() throws Exception {
    SigningKeys keys = SigningKeys.ofApprovals(run);
    JsonNode signing = new ObjectMapper().readTree(keys.privateKey().toFile());
    JsonNode known = new ObjectMapper().readTree(keys.publicKeys().toFile()).path("keys").get(0);

    assertThat(known.path("kid")).isEqualTo(signing.path("kid"));
    assertThat(known.path("x")).isEqualTo(signing.path("x"));
    assertThat(known.has("d")).isFalse();
    assertThat(Base64.getUrlDecoder().decode(signing.path("d").asText())).hasSize(32);
    assertThat(SigningKeys.ofApprovals(run)).isEqualTo(keys);
    assertThat(new ObjectMapper().readTree(keys.privateKey().toFile())).isEqualTo(signing);
    assertThat(new ObjectMapper().readTree(SigningKeys.ofReceipts(run).privateKey().toFile()))
        .isNotEqualTo(signing);
  }
}
