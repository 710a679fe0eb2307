package chengbao.ledger.rig;

import chengbao.local.LocalKafka;
import chengbao.local.LocalPostgres;
import chengbao.local.Topics;
import chengbao.local.Topics.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// One PostgreSQL and one Kafka for all tests of a run.
public final class RealParts {
  static final String DATABASE = "ledger";

  private RealParts() {}

  public static LocalPostgres postgres() {
    return Postgres.RUNNING;
  }

  public static LocalKafka kafka() {
    return Kafka.RUNNING;
  }

  /// Settings of a client that may do everything.
  public static Map<String, Object> broker() {
    return kafka().clientProperties("admin");
  }

  /// A new topic of four partitions.
  public static String newTopic() {
    String name = "moves-" + UUID.randomUUID();
    try (Admin admin = kafka().admin()) {
      admin.createTopics(List.of(new NewTopic(name, Optional.of(4), Optional.empty()))).all().get();
      return name;
    } catch (ExecutionException | InterruptedException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static final class Postgres {
    static final LocalPostgres RUNNING = LocalPostgres.temporary(DATABASE);
  }

  private static final class Kafka {
    static final LocalKafka RUNNING =
        LocalKafka.temporary(
            new Topics(
                List.of(new Topic("test-dead-letters", "test", List.of("test"), 1, 1, false))));
  }
}
