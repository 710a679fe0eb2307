package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the repository lies, and where in it the local stack keeps its things: what the build put
/// ready, what is unpacked once for all runs, and what a run leaves behind.
public final class Home {

  private Home() {}

  /// The repository's folder: the system property `chengbao.home`, or the nearest folder above the
  /// working folder that is one.
  public static Path folder() {
    String given = System.getProperty("chengbao.home");
    if (given != null) {
      return Path.of(given).toAbsolutePath().normalize();
    }
    @Nullable Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      if (Files.isRegularFile(folder.resolve("deploy/kafka/topics.yaml"))) {
        return folder;
      }
      folder = folder.getParent();
    }
    throw new StackFault("not inside the repository: " + Path.of("").toAbsolutePath());
  }

  /// Archives the build has put ready (PostgreSQL, Keycloak).
  static Path parts() {
    return folder().resolve("deploy/local/target/parts");
  }

  static Path brokerClassPath() {
    return folder().resolve("deploy/local/broker/target/lib");
  }

  /// Everything that is not source: unpacked programs, runs, logs. Ignored by the repository.
  static Path data() {
    return folder().resolve(".data");
  }

  /// Programs unpacked once and used by every run.
  static Path programs() {
    return data().resolve("programs");
  }

  /// The data folder of `./chengbao up` when none is given.
  static Path defaultRun() {
    return data().resolve("run");
  }

  /// A new empty folder for a part that is thrown away after use.
  static Path temporary(String name) {
    return Folders.make(data().resolve("temporary").resolve(name + "-" + Secrets.random(8)));
  }
}
