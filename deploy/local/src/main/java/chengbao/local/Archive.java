package chengbao.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// Programs come as archives; each is unpacked once, by one process, and is there whole or not at
/// all.
final class Archive {

  private interface Unpacking {
    void into(Path folder) throws IOException;
  }

  private Archive() {}

  /// PostgreSQL's programs: a `.txz` inside the jar.
  static Path postgres() {
    Path jar = part("postgres-");
    return once(jar, folder -> unpackTarInJar(jar, folder));
  }

  /// Keycloak's distribution: a zip with one folder inside.
  static Path keycloak() {
    Path zip = part("keycloak-");
    Path unpacked = once(zip, folder -> unpackZip(zip, folder));
    return Folders.list(unpacked).getFirst();
  }

  private static Path part(String prefix) {
    if (Files.isDirectory(Home.parts())) {
      for (Path file : Folders.list(Home.parts())) {
        if (file.getFileName().toString().startsWith(prefix)) {
          return file;
        }
      }
    }
    throw new StackFault("not built: no " + prefix + "* in " + Home.parts());
  }

  private static Path once(Path archive, Unpacking unpacking) {
    String name = archive.getFileName().toString();
    Path target = Home.programs().resolve(name.substring(0, name.lastIndexOf('.')));
    if (!Files.isDirectory(target)) {
      Folders.alone(Home.programs(), () -> unpack(unpacking, target));
    }
    return target;
  }

  private static void unpack(Unpacking unpacking, Path target) {
    if (Files.isDirectory(target)) {
      return;
    }
    Path fresh = target.resolveSibling(target.getFileName() + ".unpacking");
    Folders.remove(fresh);
    try {
      unpacking.into(Folders.make(fresh));
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot unpack " + target.getFileName(), fault);
    }
  }

  private static void unpackTarInJar(Path jar, Path folder) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".txz")) {
          unpackTar(new XZCompressorInputStream(zip), folder);
          return;
        }
      }
    }
    throw new IOException("no .txz in " + jar);
  }

  private static void unpackTar(InputStream bytes, Path folder) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(bytes));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path target = inside(folder, entry.getName());
      if (entry.isSymbolicLink()) {
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      } else if (!entry.isDirectory()) {
        write(tar, target, entry.getMode());
      }
    }
  }

  private static void unpackZip(Path archive, Path folder) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          write(zip.getInputStream(entry), inside(folder, entry.getName()), entry.getUnixMode());
        }
      }
    }
  }

  private static void write(InputStream bytes, Path target, int mode) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(bytes, target);
    boolean program = (mode & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static Path inside(Path folder, String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("an entry points outside the archive: " + name);
    }
    return target;
  }
}
