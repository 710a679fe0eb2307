package chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.local.TestTable.Suite;
import chengbao.local.TestTable.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
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

  @Test
  void a_test_that_failed_is_told_with_its_reason_and_one_left_out_with_its_own() throws Exception {
    Files.createDirectories(home.resolve("deploy"));
    write(
        "TEST-now.xml",
        """
        <testsuite tests='4' failures='1' errors='1' skipped='1' time='2.5'>
          <testcase name='a_sum_is_right' classname='SumsTest'/>
          <testcase name='a_letter_comes' classname='LetterTest'>
            <failure message='0'>Expected 1 letter\nbut came 0</failure>
          </testcase>
          <testcase name='a_call_answers' classname='CallTest'><error>refused</error></testcase>
          <testcase name='a_folder_is_read' classname='FolderTest'><skipped message='absent'/></testcase>
        </testsuite>
        """,
        NOW);

    assertThat(TestTable.told(home, FileTime.from(NOW), List.of("failure", "error")))
        .extracting(Told::printed)
        .containsExactly(
            "  LetterTest.a_letter_comes\n    Expected 1 letter\n    but came 0",
            "  CallTest.a_call_answers\n    refused");
    assertThat(TestTable.told(home, FileTime.from(NOW), List.of("skipped")))
        .containsExactly(new Told("FolderTest.a_folder_is_read", "absent"));
  }

  private void report(String name, int tests, int failures, Instant written) throws Exception {
    write(
        name,
        "<testsuite tests='%d' failures='%d' errors='0' skipped='0' time='2.5'/>"
            .formatted(tests, failures),
        written);
  }

  private void write(String name, String report, Instant written) throws Exception {
    Path folder = Folders.make(home.resolve("services/review/target/surefire-reports"));
    Path file = Folders.writePrivately(folder.resolve(name), report);
    Files.setLastModifiedTime(file, FileTime.from(written));
  }
}
