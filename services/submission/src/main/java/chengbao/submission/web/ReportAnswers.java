package chengbao.submission.web;

import chengbao.door.Versions;
import chengbao.submission.ReadReport;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// A report as the answer to a call: its body and its version as `ETag`.
@RequestScoped
public class ReportAnswers {
  private final ReadReport readReport;
  private final ReportBodies bodies;

  ReportAnswers(ReadReport readReport, ReportBodies bodies) {
    this.readReport = readReport;
    this.bodies = bodies;
  }

  public Response of(Caller caller, ReportId id) {
    return with(Response.ok(), caller, id);
  }

  public Response created(Caller caller, ReportId id) {
    return with(Response.created(URI.create("/api/reports/" + id)), caller, id);
  }

  private Response with(Response.ResponseBuilder answer, Caller caller, ReportId id) {
    var body = bodies.of(readReport.read(caller, id));
    return answer.tag(Versions.tag(body.version())).entity(body).build();
  }
}
