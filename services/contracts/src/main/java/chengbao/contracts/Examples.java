package chengbao.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The example files of the contracts, found dynamically, so that a producer test and every
/// consumer test run over the same ones and over each new one.
///
/// The list stands in `examples/index.txt`; a test of this module keeps it equal to the folder.
public final class Examples {
  private static final String FOLDER = "/chengbao/contracts/examples/";

  /// @param type the event type on the wire
  /// @param name what the example shows
  public record Example(String type, String name, byte[] data) {
    /// The record it stands for.
    public Event event() {
      Class<? extends Event> known =
          EventTypes.named(type).orElseThrow(() -> new IllegalStateException("no type " + type));
      try {
        return EventJson.read(data, known);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(type + "/" + name, unreadable);
      }
    }

    @Override
    public String toString() {
      return type + "/" + name;
    }
  }

  private Examples() {}

  /// Every example of every type.
  public static List<Example> all() {
    List<Example> examples = new ArrayList<>();
    for (String line : new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList()) {
      String[] parts = line.split("/", 2);
      examples.add(new Example(parts[0], parts[1], bytes(line + ".json")));
    }
    return examples;
  }

  /// The examples of one topic.
  public static List<Example> on(String topic) {
    return all().stream()
        .filter(example -> EventTypes.topicOf(example.event()).equals(topic))
        .toList();
  }

  /// One example by its event class and name.
  public static <E extends Event> E of(Class<E> type, String name) {
    return all().stream()
        .filter(example -> example.type().equals(EventTypes.of(type)))
        .filter(example -> example.name().equals(name))
        .map(Example::event)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no example " + name + " of " + type));
  }

  private static byte[] bytes(String path) {
    try (InputStream in = Examples.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("no example " + path);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
