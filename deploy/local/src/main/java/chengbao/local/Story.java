package chengbao.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The demonstration's story (`deploy/demo/story.json`), told once in a data folder at its first
/// start: a child process acts as the demo officers through the services' API, while the services'
/// clock is moved from act to act. One that was cut short goes on at the next start.
final class Story {

  /// The evening on which a folder without a story begins.
  private static final String EVENING = "2026-02-24T21:07+08:00";

  private static final Path TEXT = Path.of("deploy/demo/story.json");
  private static final Duration TO_STOP = Duration.ofSeconds(5);

  private enum State {
    UNTOLD,
    TOLD,
    LEFT
  }

  private final Path run;
  private final DemonstrationClock clock;
  private final Progress progress;
  private final Child teller;
  private volatile boolean stopping;

  private Story(Path run, DemonstrationClock clock, Addresses addresses, Progress progress) {
    this.run = run;
    this.clock = clock;
    this.progress = progress;
    this.teller = new Child("story", () -> command(addresses), Map.of(), run);
  }

  /// Decides, before anything starts, whether the folder is one of the story, and sets its clock.
  ///
  /// @param wanted whether the story is to be told, should it not have been
  static Story of(Path run, Addresses addresses, boolean wanted, Progress progress) {
    if (!DemonstrationClock.isIn(run)) {
      boolean telling = wanted && DemonstrationClock.wish().isEmpty();
      note(run, telling ? State.UNTOLD : State.LEFT);
      DemonstrationClock.of(
          run, telling ? text("begins") : DemonstrationClock.wish().orElse(EVENING));
    }
    DemonstrationClock clock = DemonstrationClock.of(run, EVENING);
    Story story = new Story(run, clock, addresses, progress);
    if (story.isUntold()) {
      clock.goOn();
      if (!wanted) {
        story.leave();
      }
    }
    return story;
  }

  DemonstrationClock clock() {
    return clock;
  }

  /// Tells it, unless this folder has heard it, and lets the clock run from the story's last
  /// evening.
  void tell() {
    if (!isUntold()) {
      return;
    }
    progress.part("story", "starting");
    int code = telling();
    if (stopping) {
      return;
    }
    if (code == 0) {
      note(run, State.TOLD);
      clock.moveTo(evening());
    } else {
      leave();
      progress.part("story", "broke off, see " + teller.log() + "; ./chengbao up --fresh tells it");
    }
  }

  void stop() {
    stopping = true;
    teller.stop(TO_STOP);
  }

  private int telling() {
    try {
      int shown = lines().size();
      teller.start();
      while (teller.isAlive()) {
        shown = show(shown);
        Patience.glance();
      }
      show(shown);
      return teller.exitCode();
    } finally {
      teller.stop(TO_STOP);
    }
  }

  private int show(int shown) {
    List<String> lines = lines();
    lines.subList(shown, lines.size()).forEach(line -> progress.part("story", line));
    return lines.size();
  }

  private List<String> lines() {
    return Files.exists(teller.log()) ? Folders.read(teller.log()).lines().toList() : List.of();
  }

  private void leave() {
    note(run, State.LEFT);
    clock.moveTo(evening());
  }

  private boolean isUntold() {
    Path file = file(run);
    return Files.exists(file) && Folders.read(file).strip().equals(State.UNTOLD.name());
  }

  private static void note(Path run, State state) {
    Folders.writePrivately(file(run), state + "\n");
  }

  private static Path file(Path run) {
    return run.resolve("story");
  }

  private static Instant evening() {
    return OffsetDateTime.parse(text("now")).toInstant();
  }

  private static String text(String field) {
    try {
      JsonNode story = new ObjectMapper().readTree(Home.folder().resolve(TEXT).toFile());
      return story.path(field).asText();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + TEXT, fault);
    }
  }

  private List<String> command(Addresses addresses) {
    List<String> command = new ArrayList<>(List.of(Programs.java()));
    command.add("-Dchengbao.home=" + Home.folder());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx96m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath(), "chengbao.journey.Tell"));
    command.addAll(List.of("--clock", clock.file().toString()));
    command.addAll(List.of("--told", run.resolve("story-told").toString()));
    command.addAll(List.of("--portal", addresses.portalUrl()));
    command.addAll(List.of("--submission", addresses.submissionUrl()));
    command.addAll(List.of("--review", addresses.reviewUrl()));
    command.addAll(List.of("--keycloak", addresses.keycloakUrl()));
    return command;
  }

  private static String classPath() {
    Path journey = Home.folder().resolve("services/journey/target");
    List<String> path = new ArrayList<>();
    Stream.of("services/journey", "deploy/local", "services/contracts", "services/manuscript")
        .map(module -> Home.folder().resolve(module).resolve("target"))
        .filter(Files::isDirectory)
        .flatMap(target -> Folders.list(target).stream())
        .filter(jar -> jar.getFileName().toString().matches("chengbao-.*\\.jar"))
        .forEach(jar -> path.add(jar.toString()));
    path.add(journey.resolve("lib") + "/*");
    return String.join(":", path);
  }
}
