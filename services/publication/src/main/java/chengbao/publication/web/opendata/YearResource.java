package chengbao.publication.web.opendata;

import chengbao.publication.PublicEditions;
import chengbao.publication.PublicEditions.Wanted;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.Site;
import chengbao.publication.web.Costly;
import chengbao.publication.web.OpenData;
import chengbao.publication.web.Portals;
import chengbao.publication.web.Readers;
import chengbao.publication.web.seats.ReadingRoom;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A year of a site as a whole: its figures as a table, its reports in one archive. Both are
/// written while they are sent, and take no more memory for a country than for a town.
@Path("/data")
@PermitAll
@OpenData
@Costly
@RunOnVirtualThread
@Tag(name = "years", description = "A year of a site as a whole")
public class YearResource {

  private static final int BATCH = 100;
  private static final Semaphore AT_ONCE = new Semaphore(2);
  private static final Duration MOST_WAITING = Duration.ofMinutes(1);

  private final PublicEditions editions;
  private final Readers readers;
  private final Portals portals;
  private final ObjectMapper json;
  private final IndicatorNames names;

  YearResource(
      PublicEditions editions,
      Readers readers,
      Portals portals,
      ObjectMapper json,
      IndicatorNames names) {
    this.editions = editions;
    this.readers = readers;
    this.portals = portals;
    this.json = json;
    this.names = names;
  }

  @GET
  @Path("/figures-{year: \\d{4}}.csv")
  @Operation(summary = "All figures of a year's reports, each with its passage")
  @APIResponse(responseCode = "200", description = "text/csv, UTF-8, with a strong ETag")
  @APIResponse(responseCode = "304", description = "The sender has it already")
  @APIResponse(responseCode = "404", description = "No report of this year")
  @APIResponse(responseCode = "429", description = "Asked too often; Retry-After says when")
  public Response figures(@PathParam("year") int year, @Context Request conditions) {
    Site site = readers.site();
    StreamingOutput table =
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          FigureTable figures = new FigureTable(text, portals.base(site), names);
          figures.begin();
          each(site, year, figures::add);
          text.flush();
        };
    return answer(
        site, year, "text/csv;charset=UTF-8", "figures-" + year + ".csv", table, conditions);
  }

  @GET
  @Path("/reports-{year: \\d{4}}.zip")
  @Operation(summary = "All reports of a year, each as text and as data")
  @APIResponse(responseCode = "200", description = "application/zip, with a strong ETag")
  @APIResponse(responseCode = "304", description = "The sender has it already")
  @APIResponse(responseCode = "404", description = "No report of this year")
  @APIResponse(responseCode = "429", description = "Asked too often; Retry-After says when")
  public Response reports(@PathParam("year") int year, @Context Request conditions) {
    Site site = readers.site();
    StreamingOutput archive =
        out -> {
          try (WholeYear whole = new WholeYear(out, json)) {
            each(site, year, whole::add);
          }
        };
    return answer(site, year, "application/zip", "reports-" + year + ".zip", archive, conditions);
  }

  private Response answer(
      Site site, int year, String type, String name, StreamingOutput content, Request conditions) {
    String state = editions.stateOf(site.id(), year);
    if (state.isEmpty()) {
      throw new NotFoundException();
    }
    EntityTag tag = new EntityTag(state + "-" + type.hashCode());
    Response.ResponseBuilder same = conditions.evaluatePreconditions(tag);
    if (same == null && AT_ONCE.availablePermits() == 0) {
      throw new ReadingRoom.Full();
    }
    Response.ResponseBuilder answer = same != null ? same : Response.ok(content, type).tag(tag);
    return answer
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "public, no-cache")
        .build();
  }

  /// What is done with each report.
  private interface Step {
    void take(Edition.Published edition) throws IOException;
  }

  /// Who comes third is asked to come again; who comes with the third at the same moment waits. So
  /// the country's downloads leave room for everybody else.
  private void each(Site site, int year, Step step) throws IOException {
    try {
      if (!AT_ONCE.tryAcquire(MOST_WAITING.toSeconds(), TimeUnit.SECONDS)) {
        throw new IOException("too many whole years at once");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
    try {
      all(site, year, step);
    } finally {
      AT_ONCE.release();
    }
  }

  private void all(Site site, int year, Step step) throws IOException {
    Wanted wanted = new Wanted(site.id(), null, year, null, null, null, null);
    @Nullable ReportId last = null;
    List<Edition.Published> batch = editions.batch(wanted, null, BATCH);
    while (!batch.isEmpty()) {
      for (Edition.Published edition : batch) {
        step.take(edition);
        last = edition.report();
      }
      batch = editions.batch(wanted, last, BATCH);
    }
  }
}
