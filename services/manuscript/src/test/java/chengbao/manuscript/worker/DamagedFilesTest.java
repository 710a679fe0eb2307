package chengbao.manuscript.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.manuscript.Reading;
import chengbao.manuscript.Reading.Read;
import chengbao.manuscript.Reading.Unreadable;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.formats.Damage;
import chengbao.manuscript.formats.Samples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever a file holds, reading it ends in time with a text or with a reason, and the worker
/// lives on.
class DamagedFilesTest {
  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final Duration TIMEOUT = Duration.ofSeconds(8);
  private static final List<byte[]> SEEDS = Samples.all();
  private static final List<String> HEADS =
      List.of(
          "504b0304", "d0cf11e0a1b11ae1", "255044462d312e37", "3c68746d6c3e", "efbbbf", "fffe", "");

  private static final Worker WORKER = new Worker(WorkerSettings.forService().withTimeout(TIMEOUT));

  @BeforeContainer
  static void start() {
    Readers.use(WORKER);
    WORKER.warmUp();
  }

  @AfterContainer
  static void end() {
    Readers.use(new chengbao.manuscript.formats.LocalParser());
    WORKER.close();
  }

  @Provide
  Arbitrary<byte[]> damagedAnywhere() {
    return Arbitraries.randomValue(random -> Damage.anywhere(seed(random), random));
  }

  @Provide
  Arbitrary<byte[]> damagedInside() {
    return Arbitraries.randomValue(random -> Damage.inside(seed(random), random));
  }

  @Provide
  Arbitrary<byte[]> noiseWithAGoodHead() {
    return Arbitraries.randomValue(DamagedFilesTest::noise);
  }

  private static byte[] seed(Random random) {
    return SEEDS.get(random.nextInt(SEEDS.size()));
  }

  private static byte[] noise(Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex(HEADS.get(random.nextInt(HEADS.size()))));
    byte[] noise = new byte[random.nextInt(4096)];
    random.nextBytes(noise);
    bytes.writeBytes(noise);
    bytes.writeBytes("\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  @Property(tries = 120, shrinking = ShrinkingMode.OFF)
  void a_file_damaged_anywhere_gets_an_answer(@ForAll("damagedAnywhere") byte[] file) {
    assertThatItGetsAnAnswer(file);
  }

  @Property(tries = 120, shrinking = ShrinkingMode.OFF)
  void a_file_damaged_inside_its_parts_gets_an_answer(@ForAll("damagedInside") byte[] file) {
    assertThatItGetsAnAnswer(file);
  }

  @Property(tries = 120, shrinking = ShrinkingMode.OFF)
  void noise_with_a_good_head_gets_an_answer(@ForAll("noiseWithAGoodHead") byte[] file) {
    assertThatItGetsAnAnswer(file);
  }

  @Property(tries = 100)
  void any_markup_gets_an_answer(@ForAll String text) {
    assertThat(ReportReader.readMarkup("<p>" + text)).isNotNull();
    assertThat(ReportReader.readText(text)).isNotNull();
  }

  private static void assertThatItGetsAnAnswer(byte[] file) {
    long start = System.nanoTime();
    Reading reading = ReportReader.read(file, "报告.doc");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
    switch (reading) {
      case Read read -> assertThat(read.manuscript().text()).isNotEmpty();
      case Unreadable unreadable -> {
        assertThat(unreadable.code()).isNotIn("reader-failed", "busy");
        assertThat(unreadable.message(Locale.CHINA)).endsWith("。");
      }
    }
  }
}
