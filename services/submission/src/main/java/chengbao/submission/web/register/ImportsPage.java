package chengbao.submission.web.register;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.domain.Import;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;

/// Handing a file in, and the imports so far.
@CheckedTemplate(basePath = "register")
record ImportsPage(List<Crumb> crumbs, List<Job> jobs, List<Problem> problems)
    implements TemplateInstance {

  record Job(String id, String fileName, String kindKey, String stateKey, int rows, Instant at) {
    static Job of(Import job) {
      var sheet = job.sheet();
      return new Job(
          sheet.id().toString(),
          sheet.fileName(),
          "import_" + sheet.kind().code(),
          "import_" + job.state(),
          sheet.rows(),
          sheet.at());
    }
  }
}
