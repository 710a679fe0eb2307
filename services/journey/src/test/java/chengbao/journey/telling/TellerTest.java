package chengbao.journey.telling;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.api.PublisherApi;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.District;
import chengbao.journey.story.Patience;
import chengbao.local.DemonstrationClock;
import chengbao.local.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A story that was killed in the middle is told to its end by the next start, and nothing of it
/// twice: at whatever call it was killed, and whether the call was still carried out or not.
@SuppressWarnings("NullAway.Init") // given before each test
class TellerTest {
  private static final List<String> WHOLE =
      List.of(
          "POST /api/rounds",
          "POST /api/reports",
          "POST /api/reports/r/document",
          "PUT /api/reports/r/disclosure",
          "POST /api/rounds/2025/reminders",
          "POST /api/reports/r/signature-request",
          "POST /api/reports/r/submission",
          "POST /api/cases/r/claim",
          "POST /api/cases/r/approve",
          "POST /api/rounds/prepared");
  private static final int MORE_CALLS_THAN_IT_HAS = 200;
  private static final String STORY =
      """
      {"now": "2026-02-24T21:07:00+08:00",
       "rounds": [
         {"reportYear": 2025, "title": "2025", "noticeNumber": "2号", "notice": "notice.txt", "by": "fazhi-administrator",
          "opens": "2026-01-12T09:00:00+08:00", "due": "2026-02-28T17:30:00+08:00", "publishBy": "2026-03-31", "units": ["jiaoyu"],
          "reminders": [{"at": "2026-02-13T10:30:00+08:00", "by": "fazhi-administrator", "units": ["jiaoyu"], "text": "请尽快报送"}]},
         {"reportYear": 2026, "title": "2026", "noticeNumber": null, "notice": "notice.txt", "by": "fazhi-administrator",
          "prepared": "2026-02-24T17:12:00+08:00", "opens": "2027-01-11T09:00:00+08:00", "due": "2027-02-26T17:30:00+08:00",
          "publishBy": "2027-03-31", "units": ["jiaoyu"]}],
       "reports": [{"unit": "jiaoyu", "unitName": "澜州市安澜区教育局", "acts": [
         {"at": "2026-01-16T09:12:00+08:00", "move": "begin", "by": "jiaoyu-drafter"},
         {"at": "2026-01-22T15:08:00+08:00", "move": "read", "by": "jiaoyu-drafter"},
         {"at": "2026-01-23T16:02:00+08:00", "move": "disclose", "by": "jiaoyu-drafter", "disclosure": "active",
          "secrecyReview": {"reviewer": "秦书言", "outcome": "cleared"}},
         {"at": "2026-02-14T16:25:00+08:00", "move": "request-signature", "by": "jiaoyu-drafter"},
         {"at": "2026-02-14T17:10:00+08:00", "move": "submit", "by": "jiaoyu-signatory"},
         {"at": "2026-02-24T09:04:00+08:00", "move": "claim", "by": "fazhi-reviewer"},
         {"at": "2026-02-24T15:20:00+08:00", "move": "approve", "by": "fazhi-reviewer", "opinion": "准予备案"},
         {"at": "2026-02-24T15:21:00+08:00", "move": "publish"}]}]}
      """;

  @TempDir private Path folder;
  private final District district = District.read(Home.folder().resolve("deploy/demo/anlan.json"));

  @Test
  void a_story_killed_at_any_call_is_completed_once_by_the_next_start() throws IOException {
    int calls = 0;
    while (killedAt(calls)) {
      calls++;
    }
    assertThat(calls).isBetween(WHOLE.size(), MORE_CALLS_THAN_IT_HAS);
  }

  /// @return whether it came as far as that
  private boolean killedAt(int calls) throws IOException {
    boolean came = false;
    for (boolean before : new boolean[] {true, false}) {
      Path own = Files.createDirectory(folder.resolve(calls + (before ? "-before" : "-after")));
      DemonstrationClock clock = clock(own);
      World world = new World(clock, district.chain(unit()).getFirst().id());
      world.killsAfter(calls, before);
      came = killed(own, world, clock);
      assertThat(tell(own, world, clock)).isEmpty();
      assertThat(world.done()).as("killed at call %d", calls).isEqualTo(WHOLE);
      assertThat(clock.shown()).isAfterOrEqualTo(Instant.parse("2026-02-24T13:07:00Z"));
    }
    return came;
  }

  private boolean killed(Path own, World world, DemonstrationClock clock) throws IOException {
    try {
      tell(own, world, clock);
      return false;
    } catch (World.Killed _) {
      return true;
    }
  }

  private List<String> tell(Path own, World world, DemonstrationClock clock) throws IOException {
    Files.writeString(own.resolve("story.json"), STORY);
    Files.writeString(own.resolve("notice.txt"), "各单位：\n请按时报送。\n");
    Story story = Story.read(own);
    Patience patience = new Patience(Duration.ofSeconds(1), Duration.ofMillis(1));
    Deeds deeds =
        new Deeds(
            story,
            district,
            new SubmissionApi(world),
            new ReviewApi(world),
            new PublisherApi(world),
            patience);
    return new Teller(story, district, deeds, clock, new Bookmark(own.resolve("told")))
        .tell((done, of) -> assertThat(done).isLessThanOrEqualTo(of));
  }

  private static DemonstrationClock clock(Path own) throws IOException {
    Path file = own.resolve("clock");
    Files.writeString(file, "2026-01-01T00:00:00Z\n" + Instant.now() + "\n");
    return DemonstrationClock.in(file);
  }

  private chengbao.journey.district.Unit unit() {
    return district.unit("澜州市安澜区教育局").orElseThrow();
  }
}
