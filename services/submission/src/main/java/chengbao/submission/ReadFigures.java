package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// The figures of a round for the office that opened it.
@ApplicationScoped
@Verb
public class ReadFigures {
  private final AtWork atWork;
  private final Rounds rounds;
  private final FigureLines lines;

  ReadFigures(AtWork atWork, Rounds rounds, FigureLines lines) {
    this.atWork = atWork;
    this.rounds = rounds;
    this.lines = lines;
  }

  /// @param units that owe, in the order of the register
  public record Sheet(Round round, List<Obligation> units, FigureTable table) {}

  @Transactional
  public Sheet read(Caller caller, RoundId id, boolean approvedOnly) {
    var mine = atWork.units(caller).toList();
    var round =
        rounds
            .find(id)
            .filter(found -> mine.contains(found.office()))
            .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    var units = rounds.obligations(id).stream().filter(one -> one.exempt() == null).toList();
    return new Sheet(
        round, units, FigureTable.of(lines.of(id, null, approvedOnly), round.reportYear()));
  }
}
