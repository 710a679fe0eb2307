package chengbao.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chengbao.local.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Reports that real units have published, from the folder beside the repository. One of them
/// writes a fixed name otherwise, so that it is held and its publisher has to let it go.
@Tag("system")
@Isolated
class RealReportsTest {
  private static final Path SHARED = Home.folder().resolve("../shared/reports").normalize();

  @Test
  void real_reports_go_the_whole_way_to_the_portal() throws Exception {
    assumeTrue(
        Files.isDirectory(SHARED),
        "the reports are not beside the repository (../shared/reports); nothing was sent");
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    int code = Journey.run(command(), new PrintStream(said, true, StandardCharsets.UTF_8));

    assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
  }

  private static String[] command() throws IOException {
    try (Stream<Path> files = Files.list(SHARED)) {
      List<String> texts =
          files.map(Path::toString).filter(file -> file.endsWith(".txt")).sorted().toList();
      return Stream.concat(texts.stream(), Stream.of("--data", System.getProperty("chengbao.run")))
          .toArray(String[]::new);
    }
  }
}
