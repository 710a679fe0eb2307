package chengbao.manuscript.worker;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Reading.Read;
import chengbao.manuscript.Reading.Unreadable;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.Reports;
import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.WordFile;
import chengbao.manuscript.formats.PdfSample;
import chengbao.manuscript.formats.Samples;
import chengbao.manuscript.reading.FileFormat;
import chengbao.manuscript.reading.RawText;
import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class WorkerTest {
  private static final long LONGEST = 60;

  static WorkerSettings settings() {
    List<Path> paths =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return WorkerSettings.forService().withMain(Mischief.class, paths);
  }

  private static String parse(Worker worker, String wish) {
    byte[] bytes = wish.getBytes(StandardCharsets.UTF_8);
    return switch (worker.parse(bytes, FileFormat.OLE, TrackedChanges.ACCEPTED)) {
      case RawText.Lines lines -> lines.original();
      case RawText.Refused refused -> refused.why().code();
    };
  }

  @Test
  void every_binary_format_is_read_in_the_worker_as_it_is_here() throws Exception {
    try (AutoCloseable _ = Readers.useWorker(WorkerSettings.forService())) {
      for (byte[] file : Samples.all()) {
        Read there = (Read) ReportReader.read(file, "报告");
        RawText here =
            new chengbao.manuscript.formats.LocalParser()
                .parse(file, FileFormat.of(file, "报告"), TrackedChanges.ACCEPTED);
        assertThat(there.source().original()).isEqualTo(((RawText.Lines) here).original());
        assertThat(there.source().hidden()).isEqualTo(((RawText.Lines) here).hidden());
        assertThat(there.manuscript().title()).isEqualTo(Reports.clean().title());
      }
    }
  }

  @Test
  void bombs_end_in_an_answer_and_the_next_file_is_read() throws Exception {
    byte[] blanks = new WordFile().part("word/document.xml", " ".repeat(40_000_000)).bytes();
    try (AutoCloseable _ = Readers.useWorker(WorkerSettings.forService())) {
      assertThat(((Unreadable) ReportReader.read(blanks, "a.docx")).code())
          .isEqualTo("expands-too-far");
      assertThat(((Unreadable) ReportReader.read(PdfSample.bomb(160), "a.pdf")).code())
          .isIn("expands-too-far", "scanned", "damaged", "too-slow");
      assertThat(ReportReader.read(Samples.word97(), "a.doc")).isInstanceOf(Read.class);
    }
  }

  @Test
  void a_file_that_never_ends_is_given_up_and_the_next_one_read() {
    try (Worker worker = new Worker(settings().withTimeout(Duration.ofSeconds(2)))) {
      assertThat(parse(worker, "hang")).isEqualTo("too-slow");
      assertThat(parse(worker, "hello")).startsWith("hello");
    }
  }

  @Test
  void a_file_that_eats_all_memory_ends_its_own_process_only() {
    try (Worker worker = new Worker(settings())) {
      assertThat(parse(worker, "eat")).isEqualTo("expands-too-far");
      assertThat(parse(worker, "hello")).startsWith("hello");
    }
  }

  @Test
  void a_file_that_kills_every_process_is_a_fault_of_the_reader() {
    try (Worker worker = new Worker(settings())) {
      assertThat(parse(worker, "die")).isEqualTo("reader-failed");
    }
  }

  @Test
  void what_a_library_prints_does_not_get_among_the_answers() {
    try (Worker worker = new Worker(settings())) {
      assertThat(parse(worker, "babble")).isEqualTo("quiet");
      assertThat(parse(worker, "hello")).startsWith("hello");
    }
  }

  @Test
  void a_worker_killed_in_the_middle_of_a_file_is_replaced_and_the_file_read(@TempDir Path folder)
      throws Exception {
    Path seen = folder.resolve("seen");
    try (Worker worker = new Worker(settings())) {
      CompletableFuture<String> answer =
          CompletableFuture.supplyAsync(() -> parse(worker, "hang-once " + seen));
      until(() -> Files.exists(seen));
      ProcessHandle.of(worker.processId().orElseThrow()).orElseThrow().destroyForcibly();

      assertThat(answer.get(LONGEST, SECONDS)).isEqualTo("second time");
    }
  }

  @Test
  void a_worker_killed_while_idle_is_replaced() throws Exception {
    try (Worker worker = new Worker(settings())) {
      worker.warmUp();
      ProcessHandle first = ProcessHandle.of(worker.processId().orElseThrow()).orElseThrow();
      first.destroyForcibly();
      first.onExit().get(LONGEST, SECONDS);

      assertThat(parse(worker, "hello")).startsWith("hello").doesNotEndWith(" " + first.pid());
    }
  }

  @Test
  void a_fresh_process_takes_over_after_so_many_files() {
    try (Worker worker = new Worker(settings().withFilesPerProcess(2))) {
      List<String> answers = IntStream.range(0, 4).mapToObj(i -> parse(worker, "hello")).toList();

      assertThat(answers.get(1)).isEqualTo(answers.get(0));
      assertThat(answers.get(2)).isNotEqualTo(answers.get(1));
      assertThat(answers.get(3)).isEqualTo(answers.get(2));
    }
  }

  @Test
  void callers_wait_for_each_other_and_not_for_ever() throws Exception {
    try (Worker worker = new Worker(settings().withPatience(Duration.ofMillis(200)))) {
      worker.warmUp();
      CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> parse(worker, "hang"));
      until(worker::isBusy);

      assertThat(parse(worker, "hello")).isEqualTo("busy");
      worker.close();
      assertThat(first.get(LONGEST, SECONDS)).isEqualTo("reader-failed");
    }
    try (Worker worker = new Worker(settings())) {
      List<CompletableFuture<String>> many =
          IntStream.range(0, 20)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> parse(worker, "number" + i)))
              .toList();
      for (int i = 0; i < many.size(); i++) {
        assertThat(many.get(i).get(LONGEST, SECONDS)).startsWith("number" + i + " ");
      }
    }
  }

  @Test
  void the_worker_ends_with_its_parent_even_in_the_middle_of_a_file() throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Orphan.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = parent.inputReader()) {
      ProcessHandle worker = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      parent.destroyForcibly();

      worker.onExit().get(LONGEST, SECONDS);
    }
  }

  @Test
  void a_worker_that_cannot_start_is_a_fault_of_the_reader() {
    WorkerSettings nowhere = WorkerSettings.forService().withClassPath(List.of(Path.of("nowhere")));
    try (Worker worker = new Worker(nowhere)) {
      assertThat(parse(worker, "hello")).isEqualTo("reader-failed");
    }
  }

  @Test
  void the_class_path_is_found_from_the_classes_themselves() {
    assertThat(ClassPath.ofLibrary()).hasSizeGreaterThan(10).allMatch(Files::exists);
    assertThat(ClassPath.find("chengbao.Nothing")).isEmpty();
  }

  private interface Condition {
    boolean holds();
  }

  private static void until(Condition condition) {
    while (!condition.holds()) {
      LockSupport.parkNanos(5_000_000);
    }
  }
}
