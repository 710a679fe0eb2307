package chengbao.submission.web.overview;

import chengbao.look.Crumb;
import chengbao.submission.domain.RoundJob;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The jobs of a round, the newest first.
@CheckedTemplate(basePath = "overview")
record RoundJobsPage(List<Crumb> crumbs, String round, List<Line> jobs)
    implements TemplateInstance {
  record Line(RoundJob job) {
    public String kindKey() {
      return RoundJobPage.kindKey(job);
    }

    public String stateKey() {
      return RoundJobPage.stateKey(job);
    }
  }
}
