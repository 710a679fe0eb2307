package chengbao.submission;

import chengbao.manuscript.CheckContext;
import chengbao.manuscript.Checks;
import chengbao.manuscript.RuleSets;
import chengbao.manuscript.figures.Figures;
import chengbao.manuscript.sums.Sums;
import chengbao.submission.domain.Checkup;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Outlines;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Runs the checks (校核) over a text that can still change, by the rule set of the template that
/// holds for it. A frozen version keeps what it was frozen with.
@ApplicationScoped
class Checking {
  private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");

  private final Units units;
  private final Outlines outlines;
  private final FilledHead filled;
  private final Clock clock;

  Checking(Units units, Outlines outlines, FilledHead filled, Clock clock) {
    this.units = units;
    this.outlines = outlines;
    this.filled = filled;
    this.clock = clock;
  }

  Checkup of(Editable report) {
    return of(report.cover(), report.papers().text(), report.papers().disclosure());
  }

  Checkup of(Cover cover, DraftText text, @Nullable Disclosure disclosure) {
    var signedOn = text.head().signedOn();
    var template = filled.template(cover);
    var context =
        CheckContext.ofDraft(
                cover.year(),
                units.known(cover.unit()).name(),
                disclosure == null || disclosure.kind() == Disclosure.Kind.ACTIVE,
                signedOn == null ? LocalDate.ofInstant(clock.instant(), OFFICE_TIME) : signedOn)
            .with(outlines.of(template).wantedFor(cover.year()));
    var manuscript = text.manuscript();
    var run = Checks.examine(manuscript, context, RuleSets.named(template.ruleSet()));
    var figures = Figures.of(manuscript, cover.year());
    return new Checkup(
        run.ruleSet(), run.findings(), figures, Sums.of(manuscript, figures), run.failed());
  }
}
