package chengbao.manuscript.worker;

import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the classes lie that the worker needs, asked of the classes themselves: `java.class.path`
/// names only a starter jar in a packed service.
final class ClassPath {
  /// One class of each library that parsing touches.
  private static final List<String> NEEDED =
      List.of(
          "chengbao.manuscript.worker.WorkerMain",
          "org.apache.poi.poifs.filesystem.POIFSFileSystem",
          "org.apache.poi.hwpf.HWPFDocument",
          "org.apache.pdfbox.pdmodel.PDDocument",
          "org.apache.pdfbox.io.RandomAccessRead",
          "org.apache.fontbox.FontBoxFont",
          "org.jsoup.Jsoup",
          "org.apache.commons.codec.binary.Hex",
          "org.apache.commons.collections4.CollectionUtils",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.logging.LogFactory",
          "org.apache.commons.math3.util.FastMath",
          "org.apache.logging.log4j.LogManager",
          "com.zaxxer.sparsebits.SparseBitSet");

  /// Stands in for a logging library in some services.
  private static final List<String> WELCOME = List.of("org.jboss.logging.Logger");

  private ClassPath() {}

  /// @throws IllegalStateException when a library is missing or lies where no path leads
  static List<Path> ofLibrary() {
    List<Path> paths = new ArrayList<>();
    for (String name : NEEDED) {
      Path path =
          find(name)
              .orElseThrow(
                  () -> new IllegalStateException("No jar or folder is known for " + name));
      add(paths, path);
    }
    WELCOME.forEach(name -> find(name).ifPresent(path -> add(paths, path)));
    return paths;
  }

  static Optional<Path> find(String name) {
    try {
      return find(Class.forName(name, false, ClassPath.class.getClassLoader()));
    } catch (ClassNotFoundException absent) {
      return Optional.empty();
    }
  }

  private static Optional<Path> find(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    Optional<Path> path = place == null ? Optional.empty() : path(place);
    return path.isPresent() ? path : ofResource(type);
  }

  /// Some class loaders name no code source but know where the class file is.
  private static Optional<Path> ofResource(Class<?> type) {
    URL file = type.getResource(type.getSimpleName() + ".class");
    try {
      URLConnection connection = file == null ? null : file.openConnection();
      return connection instanceof JarURLConnection jar
          ? path(jar.getJarFileURL())
          : Optional.empty();
    } catch (java.io.IOException noJar) {
      return Optional.empty();
    }
  }

  private static Optional<Path> path(URL place) {
    try {
      String text = place.toString();
      String plain = text.startsWith("jar:") ? text.replaceAll("^jar:|!/.*$", "") : text;
      URI uri = new URI(plain.replace(" ", "%20"));
      Path path = Path.of(uri).toAbsolutePath();
      return java.nio.file.Files.exists(path) ? Optional.of(path) : Optional.empty();
    } catch (URISyntaxException | RuntimeException noFile) {
      return Optional.empty();
    }
  }

  private static void add(List<Path> paths, Path path) {
    if (!paths.contains(path)) {
      paths.add(path);
    }
  }
}
