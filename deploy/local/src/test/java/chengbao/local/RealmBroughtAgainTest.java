package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A Keycloak of its own, started twice: for `./chengbao test --all`.
@Tag("long")
class RealmBroughtAgainTest {

  @Test
  void a_changed_realm_file_is_brought_in_again() {
    Addresses addresses = Addresses.from(Ports.freeRow(Addresses.COUNT));
    Path run = Home.temporary("keycloak");
    Path mark = run.resolve("keycloak-realm.sha256");
    try (LocalPostgres postgres =
            LocalPostgres.start(run, addresses.postgres(), List.of("keycloak"));
        LocalKeycloak keycloak = new LocalKeycloak(run, addresses, postgres)) {
      keycloak.start();
      Folders.writePrivately(mark, "of an older file");
      keycloak.kill();
      keycloak.start();

      assertThat(Folders.read(mark)).hasSize(64);
      assertThat(Http.answers(addresses.issuer())).isTrue();
    } finally {
      Folders.remove(run);
    }
  }
}
