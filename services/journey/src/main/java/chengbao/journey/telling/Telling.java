package chengbao.journey.telling;

import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.PublisherApi;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.District;
import chengbao.journey.district.Officer;
import chengbao.journey.story.Patience;
import chengbao.local.DemonstrationClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// One telling, from signing everybody in to the lines that say what was refused.
public final class Telling {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(30), Duration.ofMillis(15));
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final Story story;
  private final District district;
  private final DirectCaller caller;
  private final DemonstrationClock clock;
  private final Bookmark bookmark;

  /// @param folder the one that holds `story.json`
  /// @param told where it is kept how far the story has been told
  public Telling(
      Path folder, District district, DirectCaller caller, DemonstrationClock clock, Path told) {
    this.story = Story.read(folder);
    this.district = district;
    this.caller = caller;
    this.clock = clock;
    this.bookmark = new Bookmark(told);
  }

  /// @param line takes each line about how it goes
  public void tell(Consumer<String> line) {
    Deeds deeds =
        new Deeds(
            story,
            district,
            new SubmissionApi(caller),
            new ReviewApi(caller),
            new PublisherApi(caller),
            PATIENCE);
    Thread doors = Thread.ofPlatform().daemon().start(this::signEverybodyIn);
    Watch watch = new Watch(line);
    List<String> refused = new Teller(story, district, deeds, clock, bookmark).tell(watch::said);
    doors.interrupt();
    watch.end();
    refused.forEach(line);
  }

  /// Ahead of the story, in the order in which they appear: checking a password is meant to be
  /// slow.
  private void signEverybodyIn() {
    List<Officer> officers =
        story.acts().stream()
            .filter(act -> act.move().isTold())
            .map(act -> district.acting(act.by(), act.move().function()))
            .distinct()
            .toList();
    for (Officer officer : officers) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      caller.signIn(officer);
    }
  }

  /// Says how far it is, now and then.
  private static final class Watch {
    private final Consumer<String> line;
    private final long from = System.nanoTime();
    private long last = from;
    private int all;

    Watch(Consumer<String> line) {
      this.line = line;
    }

    void said(int done, int of) {
      all = of;
      long now = System.nanoTime();
      if (now - last > BETWEEN_LINES.toNanos()) {
        last = now;
        line.accept("%d/%d acts".formatted(done, of));
      }
    }

    void end() {
      double seconds = Duration.ofNanos(System.nanoTime() - from).toMillis() / 1000.0;
      line.accept(String.format(Locale.ROOT, "%-9s %5.1f s", all + " acts", seconds));
    }
  }
}
