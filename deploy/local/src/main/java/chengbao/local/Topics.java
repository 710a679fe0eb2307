package chengbao.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The list of topics as `deploy/kafka/topics.yaml` gives it: who may write to each, who may read
/// it, and how long it is kept.
public record Topics(List<Topic> topics) {

  /// One topic; kept for `retentionDays`, or for ever with the last record of each key when
  /// `compacted`.
  public record Topic(
      String name,
      String writer,
      List<String> readers,
      int partitions,
      int retentionDays,
      boolean compacted) {}

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  public static Topics read(Path file) {
    try {
      return YAML.readValue(file.toFile(), Topics.class);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + file, fault);
    }
  }

  /// The repository's own list.
  public static Topics ofTheRepository() {
    return read(Home.folder().resolve("deploy/kafka/topics.yaml"));
  }

  /// Every user that writes or reads a topic, by name.
  List<String> users() {
    TreeSet<String> users = new TreeSet<>();
    topics.forEach(topic ->
        users.addAll(Stream.concat(Stream.of(topic.writer()), topic.readers().stream()).toList()));
    return List.copyOf(users);
  }
}
