package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.local.TestTable.Suite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TestTableTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  private final Path home = Home.temporary("table");

  @AfterEach
  void clean() {
    Folders.remove(home);
  }

  @Test
  void a_modules_reports_are_added_up_and_those_of_an_earlier_run_left_out() throws Exception {
    Files.createDirectories(home.resolve("deploy"));
    report("TEST-now.xml", 5, 1, NOW);
    report("TEST-also-now.xml", 3, 0, NOW);
    report("TEST-yesterday.xml", 100, 50, NOW.minusSeconds(86_400));

    assertThat(TestTable.modules(home, FileTime.from(NOW)))
        .containsExactly(new Suite("services/review", 7, 1, 5.0));
  }

  private void report(String name, int tests, int failures, Instant written) throws Exception {
    Path folder = Folders.make(home.resolve("services/review/target/surefire-reports"));
    Path file =
        Folders.writePrivately(
            folder.resolve(name),
            "<testsuite tests='%d' failures='%d' errors='0' skipped='0' time='2.5'/>"
                .formatted(tests, failures));
    Files.setLastModifiedTime(file, FileTime.from(written));
  }
}
