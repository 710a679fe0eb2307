package chengbao.submission.web;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.CompareFigures.Compared;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// 数据采集表: to be sent out, and what came back beside the text.
record CollectionPage(
    List<Crumb> crumbs,
    String round,
    String title,
    String report,
    int indicators,
    List<Line> lines,
    List<Problem> problems)
    implements TemplateInstance {

  record Line(Compared of) {
    public String indicatorKey() {
      return FiguresPage.key(of.collected().indicator());
    }

    public String value() {
      return FiguresPage.plain(of.collected().value());
    }

    public String verdict() {
      return of.verdict().name();
    }
  }
}
