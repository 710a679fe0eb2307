package chengbao.ledger.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.ledger.rig.ServiceDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsTest {
  private final ServiceDatabase service = new ServiceDatabase();
  private final Commands commands = commands(Clock.systemUTC());
  private final AtomicInteger carriedOut = new AtomicInteger();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void a_command_sent_twice_is_carried_out_once_and_answered_twice() {
    Command command = command("k1", "{}");

    Answer first = commands.once(command, this::begin);
    Answer second = commands.once(command("k1", "{}"), this::begin);

    assertThat(first).isEqualTo(second);
    assertThat(second.headers()).containsEntry("ETag", "\"1\"");
    assertThat(second.body()).isEqualTo("{\"title\":\"二〇二五年度报告\"}");
    assertThat(carriedOut).hasValue(1);
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    commands.once(command("k1", "{}"), this::begin);

    assertThatThrownBy(() -> commands.once(command("k1", "{\"other\":1}"), this::begin))
        .isInstanceOf(KeyReused.class);
    assertThat(carriedOut).hasValue(1);
  }

  @Test
  void a_key_belongs_to_its_sender() {
    commands.once(Command.of("p1", "k1", "POST", "/api/reports", bytes("{}")), this::begin);
    commands.once(Command.of("p2", "k1", "POST", "/api/reports", bytes("{}")), this::begin);

    assertThat(carriedOut).hasValue(2);
  }

  @Test
  void a_refused_command_leaves_nothing_and_may_be_sent_again() {
    assertThatThrownBy(() -> commands.once(command("k1", "{}"), CommandsTest::refuse))
        .hasMessage("refused");

    commands.once(command("k1", "{}"), this::begin);

    assertThat(carriedOut).hasValue(1);
  }

  @Test
  void concurrent_twins_are_carried_out_once_and_both_get_the_answer() throws Exception {
    CountDownLatch together = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Answer>> answers =
          IntStream.range(0, 8)
              .mapToObj(_ ->
                  threads.submit(() -> {
                    together.await();
                    return commands.once(command("k1", "{}"), this::begin);
                  }))
              .toList();
      together.countDown();

      for (Future<Answer> answer : answers) {
        assertThat(answer.get().status()).isEqualTo(201);
      }
    }
    assertThat(carriedOut).hasValue(1);
  }

  @Test
  void the_twin_of_a_command_that_was_rolled_back_is_carried_out() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch refused = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Answer> first =
          threads.submit(() ->
              commands.once(command("k1", "{}"), () -> refuseAfter(begun::countDown, refused)));
      begun.await();
      Future<Answer> second = threads.submit(() -> commands.once(command("k1", "{}"), this::begin));
      refused.countDown();

      assertThatThrownBy(first::get).hasRootCauseMessage("refused");
      assertThat(second.get().status()).isEqualTo(201);
    }
    assertThat(carriedOut).hasValue(1);
  }

  @Test
  void answers_are_forgotten_after_seven_days() {
    commands.once(command("k1", "{}"), this::begin);

    assertThat(commands(later(Duration.ofDays(6))).forgetOld()).isZero();
    assertThat(commands(later(Duration.ofDays(8))).forgetOld()).isOne();
  }

  private Commands commands(Clock clock) {
    return new Commands(service.database(), service.transactions(), clock);
  }

  private static Clock later(Duration by) {
    return Clock.offset(Clock.systemUTC(), by);
  }

  private Answer begin() {
    carriedOut.incrementAndGet();
    return new Answer(
        201, Map.of("Location", "/api/reports/1", "ETag", "\"1\""), "{\"title\":\"二〇二五年度报告\"}");
  }

  private static Answer refuse() {
    throw new IllegalStateException("refused");
  }

  private static Answer refuseAfter(Runnable begun, CountDownLatch signal) {
    begun.run();
    try {
      signal.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return refuse();
  }

  private static Command command(String key, String body) {
    return Command.of("p1", key, "POST", "/api/reports", bytes(body));
  }

  private static byte[] bytes(String body) {
    return body.getBytes(UTF_8);
  }
}
