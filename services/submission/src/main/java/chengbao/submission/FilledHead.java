package chengbao.submission;

import chengbao.submission.domain.Cover;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Outlines;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Template;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// 报告名称、主送、落款: what stands around the sections is filled from round and unit and typed by nobody,
/// so a report bears the name its unit has now, as its round names reports. 成文日期 is the day of the
/// signature; only 文号 is the drafter's.
@ApplicationScoped
class FilledHead {
  private final Units units;
  private final Rounds rounds;
  private final Outlines outlines;

  FilledHead(Units units, Rounds rounds, Outlines outlines) {
    this.units = units;
    this.rounds = rounds;
    this.outlines = outlines;
  }

  /// Of a report that begins.
  DraftText.Head of(Unit unit, Round round) {
    return head(unit, outlines.of(round.template()), round.reportYear(), null);
  }

  /// The same report with its head as it is filled today; what is frozen stays as it is.
  Editable in(Editable report) {
    var cover = report.cover();
    var stored = report.papers().text().head();
    var filled =
        head(
            units.known(cover.unit()),
            outlines.of(template(cover)),
            cover.year(),
            stored.documentNumber());
    return filled.equals(stored) ? report : report.filled(filled);
  }

  /// What the first submission was written by; before it, what the round asks of this draft.
  Template template(Cover cover) {
    var first = cover.first();
    if (first != null) {
      return first.template();
    }
    var round = rounds.known(cover.round());
    var owed = rounds.obligation(cover.round(), cover.unit()).orElseThrow();
    return round.forDraftBegun(owed.begun() == null ? round.opens() : owed.begun()).template();
  }

  private static DraftText.Head head(
      Unit unit, Outline outline, int year, @Nullable String number) {
    return new DraftText.Head(
        outline.titleFor(unit.name(), year), number, unit.addressee(), unit.name(), null);
  }
}
