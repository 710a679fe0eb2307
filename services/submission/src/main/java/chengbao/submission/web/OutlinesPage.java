package chengbao.submission.web;

import chengbao.look.Crumb;
import chengbao.submission.domain.Outline;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// 报告模板: every version that the office may use, the newest first.
///
/// @param made a version was just made
record OutlinesPage(List<Crumb> crumbs, List<Line> outlines, boolean made)
    implements TemplateInstance {

  /// @param indicators the keys of their names
  record Line(Outline of, List<String> indicators) {
    static Line of(Outline outline) {
      return new Line(outline, outline.indicators().stream().map(FiguresPage::key).toList());
    }
  }
}
