package chengbao.journey.bench;

import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.PortalApi;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.Servers;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.District;
import chengbao.journey.district.Unit;
import chengbao.journey.story.Patience;
import chengbao.local.RunningStack;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// How long it takes from the moment a reviewer sends the approval until the portal answers with
/// the public text, at one a second, beside the floor measured in the same seconds.
public final class PublishBench {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(30), Duration.ofMillis(1));
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  /// @param published from the approval sent to the text answered
  /// @param floor the least it can take here
  public record Outcome(Timings published, Timings floor) {}

  private final RunningStack stack;
  private final District district;
  private final PortalApi portal;
  private final Preparation preparation;

  public PublishBench(RunningStack stack, Servers servers, District district) {
    this.stack = stack;
    this.district = district;
    DirectCaller caller = DirectCaller.to(servers);
    this.portal = new PortalApi(caller, servers);
    this.preparation =
        new Preparation(
            district, new SubmissionApi(caller), new ReviewApi(caller), Clock.systemUTC());
  }

  /// @param prepared hears how many reports are ready
  public Outcome run(int samples, IntConsumer prepared)
      throws SQLException, InterruptedException, ExecutionException, TimeoutException {
    List<Preparation.Ready> ready = prepare(samples, prepared);
    Outcome outcome = new Outcome(new Timings(), new Timings());
    try (Floor floor = Floor.of(stack)) {
      long tick = System.nanoTime();
      for (Preparation.Ready next : ready) {
        outcome.published().add(publish(next));
        outcome.floor().add(floor.once());
        tick += SECOND;
        LockSupport.parkNanos(tick - System.nanoTime());
      }
    }
    return outcome;
  }

  private List<Preparation.Ready> prepare(int samples, IntConsumer prepared) {
    List<Unit> units = new ArrayList<>(district.ofKind("district-bureau"));
    units.addAll(district.ofKind("district-government"));
    List<Preparation.Ready> ready = new ArrayList<>();
    while (ready.size() < samples) {
      String round = preparation.round(units);
      for (Unit unit : units) {
        if (ready.size() < samples) {
          ready.add(preparation.ready(unit, round));
        }
      }
      prepared.accept(ready.size());
    }
    return ready;
  }

  private Duration publish(Preparation.Ready ready) {
    String report = ready.claimed().id();
    long sent = System.nanoTime();
    preparation.approve(ready);
    PATIENCE.until("portal shows " + report, () -> Optional.of(report).filter(portal::shows));
    return Duration.ofNanos(System.nanoTime() - sent);
  }
}
