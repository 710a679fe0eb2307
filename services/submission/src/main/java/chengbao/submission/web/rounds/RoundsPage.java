package chengbao.submission.web.rounds;

import chengbao.submission.RoundLine;
import chengbao.submission.web.Due;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The rounds of the district.
///
/// @param mayOpen the officer administers an oversight office
@CheckedTemplate(basePath = "rounds")
record RoundsPage(List<Line> rounds, boolean mayOpen) implements TemplateInstance {
  record Line(
      String id,
      String title,
      String noticeNumber,
      int year,
      Due due,
      boolean prepared,
      String office,
      int units,
      int submitted,
      int published) {
    static Line of(RoundLine line) {
      return new Line(
          line.id().toString(),
          line.title(),
          line.noticeNumber(),
          line.reportYear(),
          Due.of(line.due()),
          line.prepared(),
          line.officeName(),
          line.units(),
          line.submitted(),
          line.published());
    }
  }
}
