package chengbao.journey;

import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.Servers;
import chengbao.journey.district.District;
import chengbao.journey.district.Unit;
import chengbao.manuscript.UnitKind;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `./chengbao journey FILE…`: takes report texts the whole way to the public portal, signed in as
/// the demo officers, through nothing but the public API.
///
/// Exit code 0 when every text is public, 2 when something named was no report's text, 1 when a
/// service said no or did not answer, 64 when the command was not understood.
public final class Journey {
  static final int NO_REPORT = 2;
  static final int NOT_PUBLIC = 1;
  static final int NOT_UNDERSTOOD = 64;

  private static final Set<String> OPTIONS =
      Set.of(
          "--year",
          "--kind",
          "--unit",
          "--lang",
          "--data",
          "--portal",
          "--submission",
          "--review",
          "--keycloak");

  private final Arguments arguments;
  private final Wording words;
  private final PrintStream out;
  private final District district;

  private Journey(Arguments arguments, Wording words, PrintStream out, District district) {
    this.arguments = arguments;
    this.words = words;
    this.out = out;
    this.district = district;
  }

  public static void main(String[] given) throws Exception {
    System.exit(run(given, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
  }

  static int run(String[] given, PrintStream out) throws Exception {
    return CommandLine.run(given, OPTIONS, "journey.usage", Journey::run, out);
  }

  private static int run(Arguments arguments, Wording words, PrintStream out) {
    if (arguments.words().isEmpty()) {
      out.println(words.say("journey.usage"));
      return NOT_UNDERSTOOD;
    }
    return new Journey(arguments, words, out, Stack.district()).run();
  }

  private int run() {
    List<ReportFile> files =
        arguments.words().stream().map(file -> ReportFile.read(Path.of(file), words)).toList();
    int nonsense = 0;
    List<Errand.Wish> wishes = new ArrayList<>();
    for (ReportFile file : files) {
      switch (file) {
        case ReportFile.Readable readable -> wishes.add(wish(readable));
        case ReportFile.Nonsense other -> {
          out.println(words.say("file.nonsense", other.path(), other.why()));
          nonsense++;
        }
      }
    }
    Servers servers = Stack.servers(arguments);
    Tally tally = new Errands(DirectCaller.to(servers), servers, district, words, out).run(wishes);
    return tally.exitCode(nonsense);
  }

  private Errand.Wish wish(ReportFile.Readable file) {
    Optional<Unit> unit = arguments.option("--unit").map(this::unit);
    if (unit.isPresent()) {
      return new Errand.Wish(file, year(file), List.of(unit.get()));
    }
    String kind = kind(file);
    Errand.Wish wish = Errand.Wish.ofKind(file, year(file), kind, district);
    if (wish.units().isEmpty()) {
      throw new Arguments.Unknown("--kind " + kind);
    }
    return wish;
  }

  private int year(ReportFile.Readable file) {
    return arguments
        .number("--year")
        .or(() -> Optional.ofNullable(file.facts().year()))
        .orElseGet(() -> assumed("journey.assumed-year", file, lastYear()));
  }

  private String kind(ReportFile.Readable file) {
    return arguments
        .option("--kind")
        .or(() -> Optional.ofNullable(file.facts().kind()).map(UnitKind::code))
        .orElseGet(() -> assumed("journey.assumed-kind", file, UnitKind.SUB_DISTRICT.code()));
  }

  /// What the text does not tell is taken to be so, and said.
  private <T> T assumed(String key, ReportFile file, T value) {
    out.println(words.say(key, file.path(), value));
    return value;
  }

  private Unit unit(String named) {
    return district
        .unit(named)
        .filter(district.reporting()::contains)
        .orElseThrow(() -> new Arguments.Unknown("--unit " + named));
  }

  private static int lastYear() {
    return Year.now(Clock.system(ZoneId.of("Asia/Shanghai"))).getValue() - 1;
  }
}
