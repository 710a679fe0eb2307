package chengbao.journey.bench;

import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.Report;
import chengbao.journey.api.Servers;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.District;
import chengbao.journey.district.Officer;
import chengbao.journey.district.Unit;
import chengbao.journey.story.Sample;
import chengbao.local.RunningStack;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Two hundred drafters at once, each in a draft of their own, whose pages save by themselves:
/// first every two seconds, as while typing, then without any pause; and beside it equal writes
/// straight to the same PostgreSQL.
public final class AutosaveBench {
  public static final int DRAFTERS = 200;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration WARM_UP = Duration.ofSeconds(5);

  private final RunningStack stack;
  private final District district;
  private final SubmissionApi submission;
  private final Clock clock = Clock.systemUTC();

  public AutosaveBench(RunningStack stack, Servers servers, District district) {
    this.stack = stack;
    this.district = district;
    this.submission = new SubmissionApi(DirectCaller.to(servers));
  }

  /// Many writes in some time.
  public record Writes(Timings timings, Duration length) {
    public double aSecond() {
      return timings.count() / (length.toMillis() / 1000.0);
    }
  }

  /// @param paced every two seconds each
  /// @param full without a pause
  /// @param floor equal writes without a service
  public record Outcome(Writes paced, Writes full, EqualWrites.Outcome floor) {}

  /// @param length of each of the three measurements
  /// @param prepared hears how many drafts are ready
  public Outcome run(Duration length, IntConsumer prepared)
      throws SQLException, IOException, InterruptedException, ExecutionException {
    List<DraftDesk> desks = desks(prepared);
    write(desks, WARM_UP, Duration.ZERO);
    Writes paced = write(desks, length, PAUSE);
    Writes full = write(desks, length, Duration.ZERO);
    return new Outcome(paced, full, new EqualWrites(stack).run(length));
  }

  private List<DraftDesk> desks(IntConsumer prepared) {
    List<Unit> everywhere = district.reporting();
    String first = everywhere.getFirst().district();
    List<Unit> units = everywhere.stream().filter(unit -> unit.district().equals(first)).toList();
    Map<String, PageVisit> visits = new HashMap<>();
    List<DraftDesk> desks = new ArrayList<>();
    while (desks.size() < DRAFTERS) {
      String round = round(units);
      for (Unit unit : units) {
        if (desks.size() < DRAFTERS) {
          Officer drafter = district.officer(unit, "drafter");
          PageVisit page =
              visits.computeIfAbsent(
                  drafter.username(),
                  name -> new PageVisit(stack.addresses().submissionUrl()).signIn(name));
          desks.add(new DraftDesk(page, draft(unit, drafter, round)));
        }
      }
      prepared.accept(desks.size());
    }
    return desks;
  }

  private Report draft(Unit unit, Officer drafter, String round) {
    var sample = Sample.report(unit, year(), 1);
    return submission.bring(
        drafter, submission.begin(drafter, round), sample.fileName(), sample.bytes());
  }

  private String round(List<Unit> units) {
    Instant now = clock.instant();
    return submission.openRound(
        district.administrator(units.getFirst()),
        new SubmissionApi.Round(
            "测速 " + now, "安法办测速〔" + now + "〕", year(), now.plus(Duration.ofDays(30)), units));
  }

  private int year() {
    return clock.instant().atZone(ZoneOffset.UTC).getYear() - 1;
  }

  /// All of them at once, each a thread; those who pause begin spread over the pause.
  private static Writes write(List<DraftDesk> desks, Duration length, Duration pause)
      throws InterruptedException, ExecutionException {
    Timings timings = new Timings();
    long begun = System.nanoTime();
    long end = begun + length.toNanos();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Duration>>> writing = new ArrayList<>();
      for (int i = 0; i < desks.size(); i++) {
        DraftDesk desk = desks.get(i);
        long first = begun + pause.toNanos() * i / desks.size();
        writing.add(all.submit(() -> write(desk, first, end, pause)));
      }
      for (Future<List<Duration>> one : writing) {
        one.get().forEach(timings::add);
      }
    }
    return new Writes(timings, Duration.ofNanos(System.nanoTime() - begun));
  }

  private static List<Duration> write(DraftDesk desk, long first, long end, Duration pause) {
    List<Duration> took = new ArrayList<>();
    for (long next = first;
        next < end;
        next = Math.max(next + pause.toNanos(), System.nanoTime())) {
      LockSupport.parkNanos(next - System.nanoTime());
      took.add(desk.save());
    }
    return took;
  }
}
