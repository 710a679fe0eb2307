package chengbao.publication.web.operators;

import chengbao.publication.OverdueEditions;
import chengbao.publication.domain.OuterLooks;
import chengbao.publication.web.Look;
import chengbao.publication.web.ReportText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// What should have been public for a minute, and pages of other platforms that are not as they
/// should be, for operators.
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverduePage(List<OverdueEditions.Overdue> overdue, boolean tried, List<Trouble> troubles)
    implements TemplateInstance {

  /// A page of another platform that is not as it should be.
  public record Trouble(String report, String title, String organ, Look look) {

    static Trouble of(OuterLooks.Trouble one) {
      return new Trouble(
          one.look().report().toString(),
          ReportText.shown(one.title()),
          one.unit().name(),
          Look.of(one.look()));
    }
  }
}
