package chengbao.journey.bench.portal;

import chengbao.journey.bench.Memory;
import chengbao.local.LocalPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The public portal with 10,000 and with 130,000 editions, one year of the whole country: how fast
/// its report page goes out beside nginx with the same bytes, how long each page takes, how much
/// memory it needs, and what a change of the frame costs. Everything, the driver included, shares
/// this machine.
public final class PortalBench {

  private static final int DISTRICT = 10_000;
  private static final int COUNTRY = 130_000;
  private static final int DRAWN = 10_000;
  private static final int TURNS = 3;
  private static final Duration WARM = Duration.ofSeconds(15);
  private static final double KILOBYTES_PER_MEGABYTE = 1024;

  private final Consumer<String> step;

  /// @param step is told what is being done
  public PortalBench(Consumer<String> step) {
    this.step = step;
  }

  /// Everything that was measured.
  ///
  /// @param turns portal and nginx by turns
  /// @param half the portal at half of its own full load
  /// @param small pages with 10,000 editions, `large` with 130,000
  /// @param megabytes of the portal's process at the end (PSS)
  /// @param restart until ready, with another frame
  /// @param redrawn the report page in that frame, each asked for the first time
  public record Outcome(
      List<Turn> turns,
      Load half,
      Map<String, Took> small,
      Map<String, Took> large,
      double megabytes,
      Duration restart,
      Took redrawn) {

    public double ratio() {
      return turns.stream()
          .mapToDouble(Turn::ratio)
          .sorted()
          .skip(turns.size() / 2)
          .findFirst()
          .orElse(0);
    }
  }

  /// One after the other, within a minute.
  public record Turn(Load portal, Load nginx) {
    /// Whether everything that came was the page.
    public boolean isRight() {
      return portal.wrong() + nginx.wrong() == 0;
    }

    public double ratio() {
      return portal.aSecond() / nginx.aSecond();
    }
  }

  /// @param length of each run of the driver
  public Outcome run(Duration length) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("chengbao-bench-portal");
    try {
      return run(folder, length);
    } finally {
      remove(folder);
    }
  }

  private Outcome run(Path folder, Duration length) throws IOException, SQLException {
    try (LocalPostgres postgres = LocalPostgres.temporary("publication");
        LonePortal portal = new LonePortal(postgres, folder, "法治政府建设,年度报告")) {
      Country country = new Country(postgres);
      Wrk wrk = new Wrk(folder);
      fill(country, portal, DISTRICT);
      Visits visits = new Visits(portal.address(), country);
      Map<String, Took> small = visits.all(country.addresses(DRAWN));
      List<Turn> turns = turns(folder, portal.address(), wrk, country.addresses(DRAWN), length);
      double full = turns.stream().mapToDouble(turn -> turn.portal().aSecond()).average().orElse(1);
      step.accept("half");
      Load half = wrk.at(full / 2, portal.address(), country.addresses(DRAWN), length);
      fill(country, portal, COUNTRY);
      Map<String, Took> large = visits.all(country.addresses(DRAWN));
      double megabytes = megabytes(portal);
      step.accept("frame");
      Duration restart = portal.restart("法治政府建设,年度报告,新");
      return new Outcome(
          turns, half, small, large, megabytes, restart, visits.first(country.addresses(DRAWN)));
    }
  }

  private void fill(Country country, LonePortal portal, int reports) throws SQLException {
    step.accept("fill " + reports);
    country.grow(reports);
    portal.restart("法治政府建设,年度报告");
  }

  private List<Turn> turns(
      Path folder, URI portal, Wrk wrk, List<String> addresses, Duration length)
      throws IOException {
    List<Turn> turns = new ArrayList<>();
    try (Nginx nginx = new Nginx(folder, portal, addresses)) {
      step.accept("warm");
      wrk.full(portal, addresses, WARM);
      wrk.full(nginx.address(), addresses, Duration.ofSeconds(3));
      for (int turn = 0; turn < TURNS; turn++) {
        step.accept("turn " + (turn + 1));
        turns.add(
            new Turn(
                wrk.full(portal, addresses, length), wrk.full(nginx.address(), addresses, length)));
      }
    }
    return turns;
  }

  private static double megabytes(LonePortal portal) {
    return Memory.of(Map.of("portal", portal.process())).getOrDefault("portal", 0L)
        / KILOBYTES_PER_MEGABYTE;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
