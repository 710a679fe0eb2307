package chengbao.journey.bench.portal;

import chengbao.journey.bench.Memory;
import chengbao.local.LocalPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The public portal with few and with many editions, 10,000 and one year of the whole country
/// unless said otherwise: how fast its report page goes out beside nginx with the same bytes, how
/// long each page and each question to the search takes, how much memory it needs, and what a
/// change of the frame costs. Everything, the driver included, shares this machine.
public final class PortalBench {

  private static final int TURNS = 3;
  private static final Duration WARM = Duration.ofSeconds(12);
  private static final double KILOBYTES_PER_MEGABYTE = 1024;
  private static final String FRAME = "法治政府建设,年度报告";

  private final Plan plan;
  private final Listener listener;

  public PortalBench(Plan plan, Listener listener) {
    this.plan = plan;
    this.listener = listener;
  }

  /// Is told what is being done, and each figure as soon as it is there.
  public interface Listener {
    void step(String what);

    void full(Turn turn);

    void half(Turn turn);

    /// @param took nothing when the index was not made in time
    void search(int editions, Optional<Took> took);

    void memory(Size size);
  }

  /// What is to be measured.
  ///
  /// @param few editions at first
  /// @param many editions afterwards
  /// @param drawn pages that the driver draws from
  /// @param length of each run of the driver
  /// @param patience with the index of the search
  public record Plan(int few, int many, int drawn, Duration length, Duration patience) {}

  /// Everything that was measured.
  ///
  /// @param turns portal and nginx by turns
  /// @param half both at half of the portal's own full load
  /// @param search questions with the few editions; nothing when the index was not made in time
  /// @param same until ready after a restart, with the frame as before
  /// @param other the same with another frame
  /// @param redrawn the report page in that frame, each asked for the first time
  public record Outcome(
      List<Turn> turns,
      Turn half,
      Size few,
      Size many,
      Optional<Took> search,
      Duration same,
      Duration other,
      Took redrawn) {

    public double ratio() {
      return turns.stream()
          .mapToDouble(Turn::ratio)
          .sorted()
          .skip(turns.size() / 2)
          .findFirst()
          .orElse(0);
    }

    /// Whether everything that came was the page.
    public boolean isRight() {
      return Stream.concat(turns.stream(), Stream.of(half)).allMatch(Turn::isRight);
    }
  }

  /// What was measured with so many editions.
  ///
  /// @param megabytes of the portal's process (PSS)
  public record Size(int editions, Map<String, Took> pages, double megabytes) {}

  /// One after the other, within a minute.
  public record Turn(Load portal, Load nginx) {
    public boolean isRight() {
      return portal.wrong() + nginx.wrong() == 0;
    }

    public double ratio() {
      return portal.aSecond() / nginx.aSecond();
    }
  }

  public Outcome run() throws IOException, SQLException {
    try (PassingFolder folder = PassingFolder.named("bench-portal")) {
      return run(folder.path());
    }
  }

  private Outcome run(Path folder) throws IOException, SQLException {
    listener.step("start");
    try (LocalPostgres postgres = LocalPostgres.temporary("publication");
        LonePortal portal = new LonePortal(postgres, folder, FRAME)) {
      Country country = new Country(postgres);
      Visits visits = new Visits(portal.address(), country);
      fill(country, portal, plan.few(), true);
      Optional<Took> search = search(visits);
      List<String> drawn = country.addresses(plan.drawn());
      Map<String, Took> pages = pages(visits, drawn);
      Beside beside = beside(folder, portal, drawn);
      Size few = size(plan.few(), pages, portal);
      fill(country, portal, plan.many(), false);
      Map<String, Took> large = pages(visits, country.addresses(plan.drawn()));
      Size many = size(plan.many(), large, portal);
      listener.step("frame");
      Duration same = portal.restart(FRAME, false);
      Duration other = portal.restart(FRAME + ",新", false);
      return new Outcome(
          beside.turns(), beside.half(), few, many, search, same, other, visits.first(drawn));
    }
  }

  /// The many are without an index, for `bench search` has it, and making it would take longer than
  /// everything else.
  private void fill(Country country, LonePortal portal, int editions, boolean searching)
      throws SQLException {
    listener.step("fill " + editions);
    country.grow(editions);
    portal.restart(FRAME, searching);
  }

  private Map<String, Took> pages(Visits visits, List<String> drawn) throws SQLException {
    listener.step("pages");
    return visits.all(drawn);
  }

  private Optional<Took> search(Visits visits) {
    listener.step("search");
    Optional<Took> took = visits.search(plan.patience());
    listener.search(plan.few(), took);
    return took;
  }

  private record Beside(List<Turn> turns, Turn half) {}

  private Beside beside(Path folder, LonePortal portal, List<String> drawn) throws IOException {
    listener.step("each page once");
    Wrk wrk = new Wrk(folder);
    try (Nginx nginx = new Nginx(folder, portal.address(), drawn)) {
      listener.step("warm");
      wrk.full(portal.address(), drawn, WARM);
      wrk.full(nginx.address(), drawn, Duration.ofSeconds(3));
      List<Turn> turns = new ArrayList<>();
      for (int turn = 1; turn <= TURNS; turn++) {
        listener.step("turn " + turn);
        turns.add(
            new Turn(
                wrk.full(portal.address(), drawn, plan.length()),
                wrk.full(nginx.address(), drawn, plan.length())));
        listener.full(turns.getLast());
      }
      listener.step("half");
      double half =
          turns.stream().mapToDouble(turn -> turn.portal().aSecond()).average().orElse(2) / 2;
      Turn atHalf =
          new Turn(
              wrk.at(half, portal.address(), drawn, plan.length()),
              wrk.at(half, nginx.address(), drawn, plan.length()));
      listener.half(atHalf);
      return new Beside(turns, atHalf);
    }
  }

  private Size size(int editions, Map<String, Took> pages, LonePortal portal) {
    Size size = new Size(editions, pages, megabytes(portal));
    listener.memory(size);
    return size;
  }

  private static double megabytes(LonePortal portal) {
    return Memory.of(Map.of("portal", portal.process())).getOrDefault("portal", 0L)
        / KILOBYTES_PER_MEGABYTE;
  }
}
