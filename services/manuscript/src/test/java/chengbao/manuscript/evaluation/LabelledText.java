package chengbao.manuscript.evaluation;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A text with what a careful reader finds in it. The labels' offsets count in the original file;
/// the library leads its own back there.
public record LabelledText(String name, JsonNode labels, Reading.Read read) {
  static final Path RESOURCES = Path.of("src/test/resources");
  static final Path SHARED = Path.of("../../../shared/reports");
  private static final ObjectMapper JSON = new ObjectMapper();

  public Manuscript manuscript() {
    return read.manuscript();
  }

  /// Where an offset of the manuscript's text stands in the original file.
  int original(int offset) {
    return read.source().offsets().toOriginal(offset);
  }

  int reportYear() {
    return labels.path("reportYear").asInt(2025);
  }

  /// The other texts this one is to be compared with.
  List<Manuscript> against() {
    List<Manuscript> others = new ArrayList<>();
    for (JsonNode other : labels.path("against")) {
      corpus(other.asText().replace(".txt", "")).forEach(text -> others.add(text.manuscript()));
    }
    return others;
  }

  /// Every text of the corpus whose sidecar's name begins so.
  public static List<LabelledText> corpus(String prefix) {
    List<LabelledText> texts = new ArrayList<>();
    for (Path sidecar : list(RESOURCES.resolve("corpus"), prefix, ".json")) {
      JsonNode labels = json(sidecar);
      texts.add(
          of(sidecar, labels, RESOURCES.resolve("corpus").resolve(labels.path("text").asText())));
    }
    return texts;
  }

  /// The shared reports, those that are there; their labels hold no word of them.
  public static List<LabelledText> shared() {
    List<LabelledText> texts = new ArrayList<>();
    for (Path sidecar : list(RESOURCES.resolve("labels"), "shared-", ".json")) {
      JsonNode labels = json(sidecar);
      for (Path file : list(SHARED, labels.path("text").asText() + "-", ".txt")) {
        if (ContentHash.ofBytes(bytes(file)).value().equals(labels.path("sha256").asText())) {
          texts.add(of(sidecar, labels, file));
        }
      }
    }
    return texts;
  }

  private static LabelledText of(Path sidecar, JsonNode labels, Path file) {
    Reading reading = ReportReader.read(bytes(file), file.getFileName().toString());
    if (reading instanceof Reading.Read read) {
      return new LabelledText(sidecar.getFileName().toString().replace(".json", ""), labels, read);
    }
    throw new AssertionError(file + " cannot be read: " + reading);
  }

  static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Path> list(Path folder, String prefix, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file ->
              file.getFileName().toString().startsWith(prefix) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
