package chengbao.submission.web.signing;

import chengbao.submission.ReadSigning;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Submitted;
import chengbao.submission.web.Callers;
import chengbao.submission.web.FileAnswers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 审签单 and the scans that belong to a signature.
@Path("/reports/{id}/signing-sheet")
@Authenticated
@RunOnVirtualThread
public class SigningSheetPages {
  private final ReadSigning readSigning;
  private final Callers callers;
  private final PageWords words;

  SigningSheetPages(ReadSigning readSigning, Callers callers, PageWords words) {
    this.readSigning = readSigning;
    this.callers = callers;
    this.words = words;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance sheet(@PathParam("id") UUID id) {
    var signing = readSigning.read(callers.onPage(), new ReportId(id));
    var report = signing.report().report();
    if (ReportView.of(signing.report()).contentHash() == null) {
      throw new Refused(Refusal.NOT_AWAITING_SIGNATURE, Map.of("state", report.state()));
    }
    return SigningSheetPage.of(signing, drafters(report), words);
  }

  @GET
  @Path("{hash}")
  @Produces(MediaType.WILDCARD)
  @Operation(hidden = true)
  public Response scan(@PathParam("id") UUID id, @PathParam("hash") String hash) {
    var opened = readSigning.scan(callers.onPage(), new ReportId(id), hash);
    return FileAnswers.attachment(opened.scan().name(), opened.scan().kind(), opened.bytes());
  }

  private static String drafters(Report report) {
    var people =
        switch (report) {
          case Editable editing -> editing.papers().hands();
          case InHouse inHouse -> inHouse.version().drafters();
          case Submitted submitted -> submitted.version().drafters();
          case Approved approved -> approved.version().drafters();
          case Published published -> published.version().drafters();
          case NotPublished closed -> closed.version().drafters();
        };
    return people.stream().map(Person::name).collect(Collectors.joining("、"));
  }
}
