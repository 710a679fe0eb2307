package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the overview opened: the unit's obligation, and the text it submitted last. The
/// office never sees a draft.
@ApplicationScoped
@Verb
public class ReadUnitInRound {
  private final AtWork atWork;
  private final Rounds rounds;
  private final Overviews overviews;
  private final SubmittedTexts texts;
  private final RoundNotes notes;
  private final Clock clock;

  ReadUnitInRound(
      AtWork atWork,
      Rounds rounds,
      Overviews overviews,
      SubmittedTexts texts,
      RoundNotes notes,
      Clock clock) {
    this.atWork = atWork;
    this.rounds = rounds;
    this.overviews = overviews;
    this.texts = texts;
    this.notes = notes;
    this.clock = clock;
  }

  /// @param version absent until the first submission
  public record Sheet(
      Round round,
      Obligation owed,
      OverviewLine line,
      @Nullable Version version,
      List<SentElsewhere> elsewhere) {}

  @Transactional
  public Sheet read(Caller caller, RoundId id, UnitId unit) {
    var mine = atWork.units(caller).toList();
    var round =
        rounds
            .find(id)
            .filter(found -> mine.contains(found.office()))
            .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    var owed = rounds.obligation(id, unit).orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
    var line =
        overviews.lines(Overviews.Wanted.all(id, List.of(unit), clock.instant()), 0, 1).getFirst();
    var report = line.report();
    return new Sheet(
        round,
        owed,
        line,
        report == null ? null : texts.newest(report),
        notes.sentElsewhere(id, unit));
  }
}
