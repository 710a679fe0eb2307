package chengbao.publication.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.ReportId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// However many want files at once, one is made at a time and few wait.
class EditionFilesTest {

  private final List<ReportId> made = new CopyOnWriteArrayList<>();
  private final CountDownLatch shelf = new CountDownLatch(1);
  private final EditionFiles files =
      new EditionFiles(
          new Shelf(),
          Clock.fixed(Approved.AT, ZoneOffset.UTC),
          new Hasty(),
          "http://portal.example/");

  @AfterEach
  void stop() {
    shelf.countDown();
    files.stop();
  }

  @Test
  void
      whoever_comes_when_all_places_are_taken_is_told_to_come_again_and_nothing_is_made_for_them() {
    List<Edition> wanted = List.of(edition(), edition(), edition(), edition());
    assertThat(wanted)
        .allSatisfy(one -> assertThat(files.file(one, Format.TXT)).isEqualTo(new Served.Busy()));

    shelf.countDown();

    await().atMost(Duration.ofSeconds(20)).until(() -> made.size() == 2);
    Edition later = edition();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> files.file(later, Format.TXT) instanceof Served.Ready);
    assertThat(made)
        .containsExactly(wanted.get(0).report(), wanted.get(1).report(), later.report());
  }

  private static Edition edition() {
    return new Edition.Published(
        Approved.another(), 1, 1, new IndexNumber("11990102MB0000002G/2026-00001"), Approved.AT);
  }

  /// Nothing can be put on it yet.
  private final class Shelf implements KeptFiles {
    @Override
    public Optional<KeptFile> find(ReportId report, int number, Format format) {
      return Optional.empty();
    }

    @Override
    public KeptFile keep(KeptFile made) {
      try {
        shelf.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      EditionFilesTest.this.made.add(made.report());
      return made;
    }

    @Override
    public List<Trace> byHash(String sha256) {
      return List.of();
    }
  }

  private static final class Hasty implements DocumentSettings {
    @Override
    public Map<String, String> fonts() {
      return Map.of();
    }

    @Override
    public int waiting() {
      return 1;
    }

    @Override
    public Duration patience() {
      return Duration.ofMillis(50);
    }
  }
}
