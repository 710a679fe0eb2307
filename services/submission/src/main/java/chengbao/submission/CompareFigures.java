package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Figures;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Outlines;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 数据采集表: what a unit's inner offices count, beside last year's figures and what its own text says.
/// The sheet is a tool of the unit; no office above sees it.
@ApplicationScoped
@Verb
public class CompareFigures {
  private final AtWork atWork;
  private final Rounds rounds;
  private final Outlines outlines;
  private final Reports reports;
  private final Overviews overviews;
  private final FigureLines figures;
  private final CollectedFigures collected;
  private final SubmittedTexts texts;
  private final Clock clock;

  CompareFigures(
      AtWork atWork,
      Rounds rounds,
      Outlines outlines,
      Reports reports,
      Overviews overviews,
      FigureLines figures,
      CollectedFigures collected,
      SubmittedTexts texts,
      Clock clock) {
    this.atWork = atWork;
    this.rounds = rounds;
    this.outlines = outlines;
    this.reports = reports;
    this.overviews = overviews;
    this.figures = figures;
    this.collected = collected;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param indicators numbers of the dictionary that the round's template wants
  /// @param lastYear the unit's figures of the round before
  /// @param comparison what came back beside what the unit's text of this round says now
  public record Basis(
      Round round,
      String unitName,
      List<Integer> indicators,
      List<FigureLines.Line> lastYear,
      CollectionComparison comparison,
      @Nullable ReportId report) {}

  @Transactional
  public Basis basis(Caller caller, RoundId id) {
    var drafter = atWork.as(OfficerFunction.DRAFTER, caller);
    var round =
        rounds
            .find(id)
            .filter(found -> found.stage() == Round.Stage.OPEN)
            .filter(found -> rounds.obligation(id, drafter.unit()).isPresent())
            .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    var unit = List.of(drafter.unit());
    var line = overviews.lines(Overviews.Wanted.all(id, unit, clock.instant()), 0, 1).getFirst();
    var before = overviews.yearBefore(id);
    var report = Optional.ofNullable(line.report()).flatMap(reports::find);
    return new Basis(
        round,
        line.unitName(),
        outlines.of(round.template()).indicators(),
        before == null ? List.of() : figures.of(before.round(), unit, false),
        new CollectionComparison(
            collected.of(id, drafter.unit()),
            report.map(found -> inText(found, round.reportYear())).orElse(List.of()),
            round.reportYear()),
        line.report());
  }

  private List<Figure> inText(Report report, int year) {
    return switch (report) {
      case Editable editable -> Figures.of(editable.papers().text().manuscript(), year);
      case InHouse signing -> signing.version().checkup().figures();
      default -> {
        var version = texts.newest(report.cover().id());
        yield version == null ? new ArrayList<>() : version.checkup().figures();
      }
    };
  }
}
