package chengbao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// `./chengbao up` and `down`: one launcher per data folder, which leaves nothing running behind
/// it, whatever happened to the one before.
final class Launcher {

  static final String NAME = "launcher";
  private static final Duration TO_STOP = Duration.ofSeconds(60);
  private static final Duration LEFTOVERS_TO_STOP = Duration.ofSeconds(15);

  private final Options options;
  private final Progress progress;
  private final CountDownLatch stopped = new CountDownLatch(1);

  Launcher(Options options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /// Starts the stack, says where it is, and stays until it is stopped.
  void up() throws InterruptedException {
    long from = System.nanoTime();
    Path run = options.run();
    prepare(run);
    Addresses addresses = options.addresses();
    refuseBusyPorts(addresses);
    progress.line("Chengbao is starting; data and logs in " + run);
    Story story = Story.of(run, addresses, options.withStory(), progress);
    Stack stack =
        new Stack(
            run, addresses, story.clock(), options.withServices(), options.compiling(), progress);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              story.stop();
              stop(run, stack);
            }));
    stack.start();
    if (options.withServices()) {
      story.tell();
    }
    progress.line("Ready after %.1f s".formatted(Progress.seconds(from)));
    new Welcome(addresses, options.withServices()).lines().forEach(progress::line);
    RunningStack.announce(run, addresses);
    stopped.await();
  }

  /// Stops the launcher of the data folder and whatever an earlier one left.
  void down() {
    Path run = options.run();
    List<Footprints.Footprint> alive = Footprints.in(run).alive();
    if (alive.isEmpty()) {
      progress.line("Nothing is running in " + run);
      return;
    }
    Footprints.in(run).alive(NAME).ifPresent(launcher -> Footprints.stop(launcher, TO_STOP));
    Footprints.in(run).stopAll(LEFTOVERS_TO_STOP);
    RunningStack.withdraw(run);
    progress.line("Stopped: " + String.join(", ", alive.stream().map(it -> it.name()).toList()));
  }

  private void prepare(Path run) {
    Footprints footprints = Footprints.in(run);
    footprints
        .alive(NAME)
        .ifPresent(other -> {
          throw new StackFault(
              "already running in %s (process %d); ./chengbao down stops it"
                  .formatted(run, other.handle().pid()));
        });
    List<Footprints.Footprint> left = footprints.alive();
    if (!left.isEmpty()) {
      progress.line("Stopping what an earlier launcher left: " + left.size() + " processes");
    }
    footprints.stopAll(LEFTOVERS_TO_STOP);
    if (options.fresh()) {
      forget(run);
    }
    Folders.make(run);
    RunningStack.withdraw(run);
    footprints.record(NAME, ProcessHandle.current());
  }

  /// Removes a data folder, and no other.
  private static void forget(Path run) {
    if (Files.isDirectory(run)
        && !Files.isDirectory(run.resolve("secrets"))
        && !Folders.list(run).isEmpty()) {
      throw new StackFault(run + " is no data folder of ours; --fresh would remove all it holds");
    }
    Folders.remove(run);
  }

  private void stop(Path run, Stack stack) {
    progress.line("Stopping");
    RunningStack.withdraw(run);
    stack.stop();
    Footprints.in(run).erase(NAME);
    progress.line("Stopped");
    stopped.countDown();
  }

  private void refuseBusyPorts(Addresses addresses) {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    if (options.withServices()) {
      wanted.put("portal", addresses.portal());
      wanted.put("submission", addresses.submission());
      wanted.put("review", addresses.review());
    }
    wanted.put("Keycloak", addresses.keycloak());
    wanted.put("PostgreSQL", addresses.postgres());
    wanted.put("Kafka", addresses.kafka());
    wanted.put("Kafka controller", addresses.kafkaController());
    List<String> busy = new ArrayList<>();
    wanted.forEach((title, port) -> {
      if (!Ports.isFree(port)) {
        busy.add("port %d (%s) is held by %s".formatted(port, title, Ports.holder(port)));
      }
    });
    if (!busy.isEmpty()) {
      Footprints.in(options.run()).erase(NAME);
      throw new StackFault(
          String.join("\n", busy)
              + "\nEnd that program, or take other ports: ./chengbao up --port-base N");
    }
  }
}
