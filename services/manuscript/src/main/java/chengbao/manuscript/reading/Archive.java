package chengbao.manuscript.reading;

import chengbao.manuscript.Reading.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a zip file that are wanted, unpacked under limits, so that a zip bomb costs a
/// fraction of a second and no memory.
final class Archive {
  private static final int MOST_ENTRIES = 3000;
  private static final long MOST_BYTES = 120L * 1024 * 1024;
  private static final int LARGEST_PART = 24 * 1024 * 1024;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Map<String, Boolean> names = new HashMap<>();
  private long unpacked;

  /// @throws Refusal when the archive is hostile
  /// @throws IOException when it is damaged
  static Archive open(byte[] bytes, Set<String> wanted) throws IOException, Refusal {
    Archive archive = new Archive();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        archive.take(zip, entry.getName(), wanted);
      }
    } catch (IllegalArgumentException badName) {
      throw new IOException(badName);
    }
    return archive;
  }

  boolean has(String name) {
    return names.containsKey(name);
  }

  boolean hasFolder(String folder) {
    return names.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  byte[] part(String name) {
    return parts.getOrDefault(name, new byte[0]);
  }

  private void take(ZipInputStream zip, String name, Set<String> wanted)
      throws IOException, Refusal {
    names.put(name, Boolean.TRUE);
    if (names.size() > MOST_ENTRIES) {
      throw new Refusal(Reason.EXPANDS_TOO_FAR);
    }
    boolean keep = wanted.contains(name);
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked += read;
      if (unpacked > MOST_BYTES || part.size() > LARGEST_PART) {
        throw new Refusal(Reason.EXPANDS_TOO_FAR);
      }
      if (keep) {
        part.write(buffer, 0, read);
      }
    }
    if (keep) {
      parts.put(name, part.toByteArray());
    }
  }

  /// This file is not read, for a reason a clerk can be told.
  static final class Refusal extends Exception {
    private final Reason reason;

    Refusal(Reason reason) {
      super(reason.code());
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }
}
