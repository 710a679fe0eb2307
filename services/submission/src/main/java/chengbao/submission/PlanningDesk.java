package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.RuleSets;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Concern;
import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Outlines;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/// What an office looks at while it plans: the round with what is wrong with it, the templates, and
/// how many drafts a change would touch.
@ApplicationScoped
@Verb
public class PlanningDesk {
  private final RoundDesk desk;
  private final Units units;
  private final PreviewRound previewRound;
  private final Outlines outlines;
  private final Overviews overviews;

  PlanningDesk(
      RoundDesk desk,
      Units units,
      PreviewRound previewRound,
      Outlines outlines,
      Overviews overviews) {
    this.desk = desk;
    this.units = units;
    this.previewRound = previewRound;
    this.outlines = outlines;
    this.overviews = overviews;
  }

  /// @param drafts reports begun and not submitted
  public record Look(Round round, List<Obligation> owing, List<Concern> concerns, int drafts) {}

  @Transactional
  public Look look(Caller caller, RoundId id) {
    var preview = previewRound.preview(caller, id);
    return new Look(preview.round(), preview.owing(), preview.concerns(), overviews.drafts(id));
  }

  /// Who usually reviews in the office's district.
  @Transactional
  public Map<UnitKind, List<UnitId>> usualChains(Caller caller) {
    return units.chains(desk.administrator(caller).office().district());
  }

  /// The newest first.
  @Transactional
  public List<Outline> outlines(Caller caller) {
    return outlines.all(desk.administrator(caller).office().district());
  }

  /// The rule sets that a template of the office may name, the national one first.
  @Transactional
  public List<RuleSets.Known> ruleSets(Caller caller) {
    return RuleSets.forArea(desk.administrator(caller).office().district());
  }
}
