package chengbao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.ReportFile.Nonsense;
import chengbao.journey.ReportFile.Readable;
import chengbao.journey.story.Sample;
import chengbao.manuscript.UnitKind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  private static final Wording WORDS = Wording.in("zh");

  @TempDir Path folder;

  @Test
  void a_report_tells_its_year_and_the_kind_of_its_unit() throws IOException {
    var unit = Stack.district().unit("白鹭镇").orElseThrow();
    Path file = write("report.txt", Sample.report(unit, 2025, 1).bytes());

    Readable read = (Readable) ReportFile.read(file, WORDS);

    assertThat(read.facts().year()).isEqualTo(2025);
    assertThat(read.facts().kind()).isEqualTo(UnitKind.SUB_DISTRICT);
  }

  @Test
  void an_empty_file_is_no_report() throws IOException {
    assertThat(ReportFile.read(write("empty.txt", new byte[0]), WORDS))
        .isInstanceOf(Nonsense.class);
  }

  @Test
  void random_bytes_are_no_report() throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);

    assertThat(ReportFile.read(write("noise.bin", bytes), WORDS)).isInstanceOf(Nonsense.class);
  }

  @Test
  void fifty_megabytes_are_refused_before_they_are_read() throws IOException {
    Path file = folder.resolve("large.txt");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(50L << 20);
    }

    assertThat(ReportFile.read(file, WORDS)).isEqualTo(new Nonsense(file, "文件有 50 MB，超过上限 20 MB。"));
  }

  @Test
  void a_file_that_is_missing_is_said_to_be() {
    Path file = folder.resolve("nowhere.txt");

    assertThat(ReportFile.read(file, WORDS)).isEqualTo(new Nonsense(file, "没有这个文件。"));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
