package chengbao.local;

import java.util.List;

/// How the Java machine of a service compiles: a first look wants a quick start and little memory,
/// an office with many readers a service that is fast once it runs.
enum Compiling {
  /// The quick compiler alone: half the time to start, about half the speed.
  FOR_A_QUICK_START("-Xmx160m", "-XX:TieredStopAtLevel=1"),
  /// Both compilers, as in the images of production.
  FOR_LOAD("-Xmx320m", "-XX:TieredStopAtLevel=4");

  private final List<String> options;

  Compiling(String... options) {
    this.options = List.of(options);
  }

  List<String> options() {
    return options;
  }
}
