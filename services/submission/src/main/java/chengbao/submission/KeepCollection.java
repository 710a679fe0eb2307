package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// 数据采集表 comes back filled in and is kept beside the report, office by office.
@ApplicationScoped
@Verb
public class KeepCollection {
  private final AtWork atWork;
  private final Rounds rounds;
  private final CollectedFigures figures;
  private final Logbook logbook;
  private final Clock clock;

  KeepCollection(
      AtWork atWork, Rounds rounds, CollectedFigures figures, Logbook logbook, Clock clock) {
    this.atWork = atWork;
    this.rounds = rounds;
    this.figures = figures;
    this.logbook = logbook;
    this.clock = clock;
  }

  /// A file as it was filled in.
  ///
  /// @param year the year that stands over its sheets
  /// @param offices whose sheets it has
  /// @param lines what was filled in
  public record Filled(int year, Set<String> offices, List<CollectedFigures.Line> lines) {}

  @Transactional
  public void keep(Caller caller, RoundId id, Filled filled) {
    var drafter = atWork.as(OfficerFunction.DRAFTER, caller);
    var round =
        rounds
            .find(id)
            .filter(found -> found.stage() == Round.Stage.OPEN)
            .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    if (rounds.obligationForChange(id, drafter.unit()).isEmpty()) {
      throw new Refused(Refusal.ROUND_UNKNOWN);
    }
    if (filled.year() != round.reportYear()) {
      throw new Refused(
          Refusal.COLLECTION_OF_ANOTHER_YEAR,
          Map.of(
              "year", String.valueOf(filled.year()), "wanted", String.valueOf(round.reportYear())));
    }
    if (filled.lines().isEmpty()) {
      throw new Refused(Refusal.COLLECTION_EMPTY);
    }
    var now = clock.instant();
    figures.replace(id, drafter.unit(), filled.offices(), filled.lines(), drafter, now);
    logbook.done(id.value(), "keep-collection", drafter, null, now);
  }
}
