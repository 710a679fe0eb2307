package chengbao.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The options of `up`, `down` and `doctor`.
///
/// @param portBase the first of seven ports (`free` on the command line: wherever seven are free),
///   or none for the usual ones
/// @param fresh forget the data folder's content first
/// @param run the data folder
/// @param detach return as soon as everything is ready
/// @param withServices false for PostgreSQL, Kafka and Keycloak alone
/// @param compiling how the services are compiled
/// @param withStory false for a district in which nothing has happened yet
record Options(
    @Nullable Integer portBase,
    boolean fresh,
    Path run,
    boolean detach,
    boolean withServices,
    Compiling compiling,
    boolean withStory) {

  private static final int LAST_BASE = 65_535 - Addresses.COUNT;

  static Options read(List<String> arguments) {
    Options options =
        new Options(null, false, Home.defaultRun(), false, true, Compiling.FOR_A_QUICK_START, true);
    Deque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    return options;
  }

  Addresses addresses() {
    return portBase == null ? Addresses.usual() : Addresses.from(portBase);
  }

  /// The same once more for a launcher in the background.
  List<String> forALauncher() {
    List<String> arguments = new ArrayList<>(List.of("--data", run.toString()));
    if (portBase != null) {
      arguments.addAll(List.of("--port-base", portBase.toString()));
    }
    if (fresh) {
      arguments.add("--fresh");
    }
    if (!withServices) {
      arguments.add("--without-services");
    }
    if (compiling == Compiling.FOR_LOAD) {
      arguments.add("--for-load");
    }
    if (!withStory) {
      arguments.add("--without-story");
    }
    return arguments;
  }

  private Options with(String name, Deque<String> rest) {
    return switch (name) {
      case "--port-base" ->
          new Options(
              port(value(name, rest)), fresh, run, detach, withServices, compiling, withStory);
      case "--data" ->
          new Options(
              portBase,
              fresh,
              folder(value(name, rest)),
              detach,
              withServices,
              compiling,
              withStory);
      case "--fresh" ->
          new Options(portBase, true, run, detach, withServices, compiling, withStory);
      case "--detach" ->
          new Options(portBase, fresh, run, true, withServices, compiling, withStory);
      case "--without-services" ->
          new Options(portBase, fresh, run, detach, false, compiling, withStory);
      case "--for-load" ->
          new Options(portBase, fresh, run, detach, withServices, Compiling.FOR_LOAD, withStory);
      case "--without-story" ->
          new Options(portBase, fresh, run, detach, withServices, compiling, false);
      default -> throw new StackFault("unknown option " + name + "; see ./chengbao help");
    };
  }

  private static String value(String name, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new StackFault(name + " needs a value");
    }
    return rest.pop();
  }

  private static Path folder(String text) {
    return Path.of(text).toAbsolutePath().normalize();
  }

  private static int port(String text) {
    if (text.equals("free")) {
      return Ports.freeRow(Addresses.COUNT);
    }
    try {
      int port = Integer.parseInt(text);
      if (port >= 1024 && port <= LAST_BASE) {
        return port;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw new StackFault("--port-base needs a number from 1024 to " + LAST_BASE + ", not " + text);
  }
}
