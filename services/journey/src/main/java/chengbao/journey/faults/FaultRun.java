package chengbao.journey.faults;

import chengbao.journey.api.Caller;
import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.HealthApi;
import chengbao.journey.api.OperatorApi;
import chengbao.journey.api.PortalApi;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.Servers;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.District;
import chengbao.journey.district.Unit;
import chengbao.journey.story.Cast;
import chengbao.journey.story.Patience;
import chengbao.journey.story.TooLong;
import chengbao.local.RunningStack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/// One run: officers of every unit work and an import goes on while parts fail, everything is
/// healed, the work is brought to its end, and what the system shows is compared with what the
/// officers were told.
public final class FaultRun {
  private static final Patience TO_HEAL =
      new Patience(Duration.ofSeconds(120), Duration.ofMillis(250));

  /// How a run is set up.
  public record Settings(Duration length, long seed) {}

  /// What came of it.
  public record Outcome(Book book, Verdict verdict, List<Recovery> recoveries) {}

  private final RunningStack stack;
  private final District district;
  private final Clock clock = Clock.systemUTC();
  private final Book book = new Book();
  private final SubmissionApi submission;
  private final ReviewApi review;
  private final PortalApi portal;
  private final OperatorApi operators;
  private final HealthApi health;
  private final ImportUnderFire imported;

  public FaultRun(RunningStack stack, Servers servers, District district) {
    this.stack = stack;
    this.district = district;
    DirectCaller direct = DirectCaller.to(servers);
    Caller caller = new PersistentCaller(direct, book, clock);
    this.health = new HealthApi(direct);
    this.submission = new SubmissionApi(caller);
    this.review = new ReviewApi(caller);
    this.portal = new PortalApi(caller, servers);
    this.operators = new OperatorApi(caller);
    this.imported =
        new ImportUnderFire(caller, district, Long.toString(clock.millis(), Character.MAX_RADIX));
  }

  /// @param told hears of each fault as it happens
  public Outcome run(Settings settings, Consumer<Fault> told) throws InterruptedException {
    imported.begin();
    Instant end = clock.instant().plus(settings.length());
    FaultSchedule schedule = new FaultSchedule(settings.seed());
    List<Thread> working = new ArrayList<>();
    for (Unit unit : district.reporting()) {
      working.add(Thread.ofVirtual().start(driver(unit, settings.seed(), end)));
    }
    Thread striker =
        Thread.ofPlatform().start(new Striker(stack, schedule, book, clock, end, told));
    striker.join();
    awaitHealed();
    for (Thread thread : working) {
      thread.join();
    }
    return new Outcome(book, verdict(), Recovery.of(book));
  }

  private Driver driver(Unit unit, long seed, Instant end) {
    return new Driver(
        Cast.of(district, unit),
        new Driver.Rounds(submission, district.administrator(unit), clock),
        new Lifecycle(submission, review, portal, book, clock),
        book,
        new Driver.Shift(clock, end, new Random(seed * 31 + unit.id().hashCode())));
  }

  /// Waits until every part runs again and every service says that it is ready.
  private void awaitHealed() {
    try {
      TO_HEAL.until(
          "every part is well again",
          () -> Optional.of(book).filter(_ -> areRunning() && health.areReady()));
    } catch (TooLong ill) {
      book.stuck(String.valueOf(ill.getMessage()));
    }
  }

  private boolean areRunning() {
    return Arrays.stream(Part.values()).allMatch(part -> stack.isRunning(part.code()));
  }

  private Verdict verdict() {
    try {
      var verdict = Verdict.of(book, evidence());
      new ImportedRows(verdict).judge(imported.shown());
      return verdict;
    } catch (RuntimeException unanswered) {
      book.stuck("the system cannot be asked: " + unanswered);
      return new Verdict(List.of(), List.of(), book.stuck());
    }
  }

  private Evidence evidence() {
    Inquiry inquiry = new Inquiry(submission, review, portal, operators);
    return new Evidence(
        inquiry.reports(book.begun()),
        TopicReader.readAll(stack.kafkaClient("admin")),
        inquiry.held(district.operator()));
  }
}
