package chengbao.journey.bench;

import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.PortalApi;
import chengbao.journey.api.PublisherApi;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.Servers;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.District;
import chengbao.journey.district.Unit;
import chengbao.journey.story.Patience;
import chengbao.journey.story.Publishing;
import chengbao.journey.story.Steps;
import chengbao.local.RunningStack;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// What the whole stack takes after many reports have gone through it.
public final class MemoryBench {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(60), Duration.ofMillis(20));

  private final RunningStack stack;
  private final District district;
  private final Preparation preparation;
  private final Publishing publishing;

  public MemoryBench(RunningStack stack, Servers servers, District district) {
    this.stack = stack;
    this.district = district;
    DirectCaller caller = DirectCaller.to(servers);
    this.preparation =
        new Preparation(
            district, new SubmissionApi(caller), new ReviewApi(caller), Clock.systemUTC());
    this.publishing =
        new Publishing(
            new PortalApi(caller, servers), new PublisherApi(caller), Steps.unwatched(), PATIENCE);
  }

  /// Kilobytes of each part, the launcher's too.
  ///
  /// @param done hears how many reports have gone the whole way
  public Map<String, Long> run(int journeys, IntConsumer done) {
    List<Unit> units =
        List.of("sub-district", "district-bureau", "district-government").stream()
            .flatMap(kind -> district.ofKind(kind).stream())
            .toList();
    for (int gone = 0; gone < journeys; ) {
      String round = preparation.round(units);
      for (Unit unit : units) {
        if (gone < journeys) {
          goWholeWay(unit, round);
          gone++;
        }
      }
      done.accept(gone);
    }
    return Memory.of(stack.processes());
  }

  private void goWholeWay(Unit unit, String round) {
    Preparation.Ready ready = preparation.ready(unit, round);
    preparation.approve(ready);
    publishing.address(ready.claimed().id());
  }
}
