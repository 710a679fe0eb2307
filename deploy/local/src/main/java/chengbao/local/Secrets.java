package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/// The passwords and keys of one data folder: nobody chooses them, each is drawn the first time it
/// is asked for, lies in a file of its own that only the owner can read, and stays the same from
/// then on.
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;

  private Secrets(Path folder) {
    this.folder = folder;
  }

  static Secrets in(Path data) {
    return new Secrets(Folders.make(data.resolve("secrets")));
  }

  /// The secret of that name, 43 characters of letters, digits, `-` and `_` (256 bits).
  synchronized String get(String name) {
    Path file = file(name);
    if (!Files.exists(file)) {
      Folders.writePrivately(file, random(32));
    }
    return Folders.read(file);
  }

  /// Where the secret of that name is kept.
  Path file(String name) {
    return folder.resolve(name);
  }

  static String random(int bytes) {
    byte[] drawn = new byte[bytes];
    RANDOM.nextBytes(drawn);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
  }
}
