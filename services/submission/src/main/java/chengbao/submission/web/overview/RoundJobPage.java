package chengbao.submission.web.overview;

import chengbao.look.Crumb;
import chengbao.submission.ReadRoundJob;
import chengbao.submission.domain.RoundJob;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// A job of a round: how far it is, and what it did.
///
/// @param ready there is something to fetch
@CheckedTemplate(basePath = "overview")
record RoundJobPage(
    List<Crumb> crumbs,
    ReadRoundJob.Sheet sheet,
    RoundJob job,
    String kindKey,
    String stateKey,
    boolean ready,
    UUID command)
    implements TemplateInstance {

  static RoundJobPage of(List<Crumb> crumbs, ReadRoundJob.Sheet sheet) {
    var job = sheet.job();
    return new RoundJobPage(
        crumbs,
        sheet,
        job,
        kindKey(job),
        stateKey(job),
        job.kind() == RoundJob.Kind.EXPORT && job.state() == RoundJob.State.FINISHED,
        UUID.randomUUID());
  }

  static String kindKey(RoundJob job) {
    return "job_" + job.kind().code();
  }

  static String stateKey(RoundJob job) {
    return "job_" + job.state().code();
  }
}
