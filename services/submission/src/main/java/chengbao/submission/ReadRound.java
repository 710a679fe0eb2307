package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// A round with its obligations: the office that opened it sees every unit's, a unit sees its own.
@ApplicationScoped
@Verb
public class ReadRound {
  private final AtWork atWork;
  private final Rounds rounds;
  private final Units units;
  private final ObligationLines lines;

  ReadRound(AtWork atWork, Rounds rounds, Units units, ObligationLines lines) {
    this.atWork = atWork;
    this.rounds = rounds;
    this.units = units;
    this.lines = lines;
  }

  /// @param overseen the caller belongs to the office that opened the round
  public record Sheet(
      Round round, String officeName, boolean overseen, List<ObligationLine> obligations) {}

  @Transactional
  public Sheet read(Caller caller, RoundId id) {
    var mine = atWork.units(caller).toList();
    var round =
        rounds
            .find(id)
            .filter(found ->
                mine.stream()
                    .anyMatch(unit -> units.known(unit).district().equals(found.district())))
            .filter(found -> found.stage() == Round.Stage.OPEN || mine.contains(found.office()))
            .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    var overseen = mine.contains(round.office());
    var obligations = overseen ? lines.ofRound(id) : lines.ofRound(id, mine);
    return new Sheet(round, units.known(round.office()).shortName(), overseen, obligations);
  }
}
