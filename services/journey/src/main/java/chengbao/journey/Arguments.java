package chengbao.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words after a command: options with a value, and what they are applied to.
///
/// @param words what is no option, in order
record Arguments(Map<String, String> options, List<String> words) {

  /// An option that the command does not have, or one without its value.
  static final class Unknown extends RuntimeException {
    private final String argument;

    Unknown(String argument) {
      super(argument);
      this.argument = argument;
    }

    String argument() {
      return argument;
    }
  }

  /// @param known the options the command has, each with a value: `--year 2024` or `--year=2024`
  static Arguments of(String[] given, Set<String> known) {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (int at = 0; at < given.length; at++) {
      String argument = given[at];
      if (!argument.startsWith("--")) {
        words.add(argument);
        continue;
      }
      String[] parts = argument.split("=", 2);
      boolean apart = parts.length == 1;
      if (!known.contains(parts[0]) || (apart && at + 1 == given.length)) {
        throw new Unknown(argument);
      }
      options.put(parts[0], apart ? given[++at] : parts[1]);
    }
    return new Arguments(Map.copyOf(options), List.copyOf(words));
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /// @throws Unknown when the value is no number
  Optional<Integer> number(String name) {
    return option(name)
        .map(value -> {
          try {
            return Integer.valueOf(value);
          } catch (NumberFormatException other) {
            throw new Unknown(name + " " + value);
          }
        });
  }
}
