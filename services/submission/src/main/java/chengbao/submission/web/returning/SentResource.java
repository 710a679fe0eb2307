package chengbao.submission.web.returning;

import chengbao.door.Versions;
import chengbao.submission.CompareWithSent;
import chengbao.submission.ReadReturns;
import chengbao.submission.domain.ReportId;
import chengbao.submission.web.Callers;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Versions that were sent, for programs: how the present text differs from the one sent last, and
/// every return with its answers.
@Path("/api/reports/{id}")
@Tag(name = "comments")
@Authenticated
@RunOnVirtualThread
public class SentResource {
  private static final String COMPARISON =
      """
      {"number": 1, "changed": 1, "added": 0, "removed": 0, "moved": 0, "attachmentsChanged": false,
       "parts": [{"id": "b2", "heading": "一、2025年度推进法治政府建设的主要举措和成效",
         "passages": [{"kind": "changed",
           "before": {"id": "b3", "text": "全年办结案件52件。", "disclosed": true},
           "after": {"id": "b3", "text": "全年办结案件50件。", "disclosed": true}}]}]}
      """;

  private static final String RETURNS =
      """
      [{"by": "林知远", "office": "安澜区司法局", "at": "2026-02-14T01:40:00Z",
        "answer": "已核改。", "open": false,
        "returned": {"number": 1, "reasonCode": "C05", "reason": "分项合计与52件不符，请核对。",
          "timesReturned": 1,
          "comments": [{"id": "019c6d00-0000-7000-8000-000000000701", "kind": "passage",
            "weight": "must", "reasonCode": "C05", "words": "分项合计与52件不符，请核对。",
            "by": "林知远", "office": "安澜区司法局", "number": 1, "at": "2026-02-14T01:40:00Z",
            "unresolved": false}]},
        "outcomes": [{"comment": "019c6d00-0000-7000-8000-000000000701", "outcome": "resolved"}]}]
      """;

  private final CompareWithSent compareWithSent;
  private final ReadReturns readReturns;
  private final Callers callers;

  SentResource(CompareWithSent compareWithSent, ReadReturns readReturns, Callers callers) {
    this.compareWithSent = compareWithSent;
    this.readReturns = readReturns;
    this.callers = callers;
  }

  @GET
  @Path("comparison")
  @Operation(
      summary = "The version sent last beside the present text, passage by passage",
      description =
          "While the report is being changed or signed the present text is the draft; afterwards it"
              + " is the version last sent, beside the one before it.")
  @APIResponse(
      responseCode = "200",
      description = "The report's version is the ETag",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "comparison", value = COMPARISON)))
  @APIResponse(responseCode = "409", description = "nothing-sent-before")
  public Response compare(@PathParam("id") UUID id) {
    var compared = compareWithSent.compare(callers.reading(), new ReportId(id));
    return Response.ok(SentBodies.Comparison.of(compared.since()))
        .tag(Versions.tag(compared.sheet().report().cover().version()))
        .build();
  }

  @GET
  @Path("returns")
  @Operation(
      summary = "Every return with its comments, answers and what became of each",
      description = "In whatever state the report is; in the order in which they came.")
  @APIResponse(
      responseCode = "200",
      description = "None is an empty list",
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "returns", value = RETURNS)))
  public List<SentBodies.TurnBody> returns(@PathParam("id") UUID id) {
    return readReturns.read(callers.reading(), new ReportId(id)).turns().stream()
        .map(SentBodies.TurnBody::of)
        .toList();
  }
}
