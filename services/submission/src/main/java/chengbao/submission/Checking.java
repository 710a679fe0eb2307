package chengbao.submission;

import chengbao.manuscript.CheckContext;
import chengbao.manuscript.Checks;
import chengbao.manuscript.Finding;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Runs the checks (校核) over a text that can still change. A frozen version keeps the findings it
/// was frozen with.
@ApplicationScoped
class Checking {
  private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");

  private final Units units;
  private final Clock clock;

  Checking(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  List<Finding> of(Editable report) {
    var papers = report.papers();
    var disclosure = papers.disclosure();
    var signedOn = papers.text().head().signedOn();
    var context =
        CheckContext.ofDraft(
            report.cover().year(),
            units.known(report.cover().unit()).name(),
            disclosure == null || disclosure.kind() == Disclosure.Kind.ACTIVE,
            signedOn == null ? LocalDate.ofInstant(clock.instant(), OFFICE_TIME) : signedOn);
    return Checks.run(papers.text().manuscript(), context);
  }
}
