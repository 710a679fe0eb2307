package chengbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chengbao.contracts.EditionPublished;
import chengbao.contracts.EditionState;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Examples;
import chengbao.contracts.UnitState;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Refused;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Publishing goes on while the portal is rebuilt: an approval waits, and then counts once. A line
/// of the test's own holds a row that one of the two needs, so that each stands still where the
/// other can do harm.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RebuildPortalTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject RebuildPortal rebuild;

  private final Approval.Unit organ = organ();
  private final Approval first = Approved.of(organ);
  private final Approval second = Approved.of(organ);
  private final ExecutorService operator = Executors.newSingleThreadExecutor();

  @BeforeEach
  void a_report_is_public() {
    OnPortal.announce(Examples.of(UnitState.class, "a-town"));
    OnPortal.publish(first);
    OnPortal.awaitSent();
  }

  @AfterEach
  void ends() {
    operator.shutdownNow();
  }

  @Test
  void an_approval_that_comes_meanwhile_waits_and_is_public_once_with_the_next_number()
      throws Exception {
    Future<RebuildPortal.Outcome> rebuilt;
    try (Connection line =
        held("select 1 from index_number_series where series = '%s' for update")) {
      rebuilt = operator.submit(rebuild::rebuild);
      awaitWaiting(1);
      OnPortal.send(second, 1);
      awaitWaiting(2);
      line.rollback();
    }

    assertThat(rebuilt.get().editions()).isPositive();
    bothArePublicOnce();
  }

  @Test
  void a_rebuild_waits_for_what_was_being_published_and_then_finds_it_in_the_record()
      throws Exception {
    Future<RebuildPortal.Outcome> rebuilt;
    try (Connection line =
        held("insert into index_numbers values ('%s00002', '" + UUID.randomUUID() + "')")) {
      OnPortal.send(second, 1);
      awaitWaiting(1);
      rebuilt = operator.submit(this::rebuiltOnceTheRecordHasEverything);
      awaitWaiting(2);
      line.rollback();
    }

    assertThat(rebuilt.get().editions()).isPositive();
    bothArePublicOnce();
  }

  /// Refused as long as what was just published is still on its way to the record.
  private RebuildPortal.Outcome rebuiltOnceTheRecordHasEverything() {
    return await()
        .atMost(SOON)
        .ignoreException(Refused.class)
        .until(rebuild::rebuild, outcome -> outcome.editions() > 0);
  }

  private void bothArePublicOnce() {
    OnPortal.awaitPublic(first, 1);
    OnPortal.awaitPublic(second, 1);
    assertThat(
            OnPortal.strings(
                "select index_number from editions where unit = '%s' order by 1"
                    .formatted(organ.id())))
        .isEqualTo(
            OnPortal.strings(
                "select number from index_numbers where number like '%s/%%' order by 1"
                    .formatted(organ.creditCode())))
        .isEqualTo(List.of(series() + "00001", series() + "00002"));
    assertThat(OnPortal.acts(second.report())).containsExactly("publish-edition done");
    assertThat(OnPortal.told(second.report()))
        .containsExactlyInAnyOrder(
            EventTypes.of(EditionPublished.class), EventTypes.of(EditionState.class));
    assertThat(OnPortal.held(second.report())).isEmpty();
  }

  /// A line that has done something and not yet said whether it counts.
  private Connection held(String statement) throws SQLException {
    Connection line = Surroundings.postgres().connect("publication");
    line.setAutoCommit(false);
    line.createStatement().execute(statement.formatted(series()));
    return line;
  }

  private String series() {
    return OnPortal.strings(
            "select index_number from editions where report = '%s'".formatted(first.report()))
        .getFirst()
        .replaceFirst("00001$", "");
  }

  private static void awaitWaiting(int lines) {
    await()
        .atMost(SOON)
        .until(() ->
            OnPortal.strings("select distinct pid::text from pg_locks where not granted").size()
                >= lines);
  }

  /// An organ of its own, whose series nobody else counts on.
  private static Approval.Unit organ() {
    String id = UUID.randomUUID().toString();
    return new Approval.Unit(
        id, "sub-district", "白鹭镇人民政府", "白鹭镇", "990102", "990102101", id.substring(0, 18), "anlan");
  }
}
