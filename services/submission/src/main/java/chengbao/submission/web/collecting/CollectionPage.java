package chengbao.submission.web.collecting;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.CollectionComparison.Compared;
import chengbao.submission.web.Figures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// 数据采集表: to be sent out, and what came back beside the text.
///
/// @param offices whose sheets came back, to be asked again
/// @param differing how many lines are not as in the text
@CheckedTemplate(basePath = "collecting")
record CollectionPage(
    List<Crumb> crumbs,
    String round,
    String roundTitle,
    String report,
    String offices,
    int indicators,
    List<Line> lines,
    int differing,
    boolean kept,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  record Line(Compared of) {
    public String indicatorKey() {
      return Figures.key(of.collected().indicator());
    }

    public String value() {
      return Figures.plain(of.collected().value());
    }

    public String verdict() {
      return of.verdict().name();
    }
  }
}
