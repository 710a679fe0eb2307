package chengbao.submission.web.register;

import chengbao.door.AnswerOnce;
import chengbao.door.Versions;
import chengbao.submission.AppointOfficer;
import chengbao.submission.DelegateAppointment;
import chengbao.submission.DelegateAppointment.Delegation;
import chengbao.submission.EndAppointment;
import chengbao.submission.HandOver;
import chengbao.submission.ListOfficers;
import chengbao.submission.ReadOfficer;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.web.Callers;
import chengbao.submission.web.Day;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Officers (工作人员) and their appointments for programs of an oversight office.
@Path("/api/officers")
@Tag(name = "officers")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class OfficerResource {
  private final ListOfficers listOfficers;
  private final ReadOfficer readOfficer;
  private final AppointOfficer appointOfficer;
  private final EndAppointment endAppointment;
  private final DelegateAppointment delegateAppointment;
  private final HandOver handOver;
  private final Callers callers;
  private final AnswerOnce once;
  private final Versions versions;
  private final Clock clock;

  OfficerResource(
      ListOfficers listOfficers,
      ReadOfficer readOfficer,
      AppointOfficer appointOfficer,
      EndAppointment endAppointment,
      DelegateAppointment delegateAppointment,
      HandOver handOver,
      Callers callers,
      AnswerOnce once,
      Versions versions,
      Clock clock) {
    this.listOfficers = listOfficers;
    this.readOfficer = readOfficer;
    this.appointOfficer = appointOfficer;
    this.endAppointment = endAppointment;
    this.delegateAppointment = delegateAppointment;
    this.handOver = handOver;
    this.callers = callers;
    this.once = once;
    this.versions = versions;
    this.clock = clock;
  }

  /// @param deputy who does the work meanwhile
  /// @param until the last day
  record Deputy(
      @NotNull UUID appointment,
      @NotNull UUID deputy,
      @Nullable List<String> functions,
      @Nullable String from,
      @NotNull String until) {
    Delegation delegation(Instant now) {
      var end = Day.end(until);
      if (end == null) {
        throw new Refused(Refusal.TERM_UNLIKELY);
      }
      return new Delegation(
          new AppointmentId(appointment),
          new PersonId(deputy),
          PostBody.functions(functions),
          Day.beginning(from, now),
          end);
    }
  }

  record Successor(@NotNull UUID to) {}

  @GET
  @Operation(summary = "Officers of the district by name, at most two hundred")
  public List<OfficerBody> list(@QueryParam("q") @DefaultValue("") String sought) {
    return listOfficers.list(caller(), sought).officers().stream().map(OfficerBody::of).toList();
  }

  @GET
  @Path("{person}")
  @Operation(summary = "An officer with all appointments")
  public Response read(@PathParam("person") UUID person) {
    return answer(caller(), person);
  }

  @POST
  @Path("{person}/appointments")
  @Operation(summary = "Appoint an officer to something more")
  public Response appoint(
      @PathParam("person") UUID person,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "post", value = RegisterExamples.POST)))
          @NotNull
          PostBody sent) {
    return command(
        person,
        sent,
        (caller, id, known) ->
            appointOfficer.appoint(caller, id, known, sent.post(clock.instant())));
  }

  @POST
  @Path("{person}/appointments/{id}/end")
  @Operation(summary = "End an appointment or a delegation now")
  public Response end(@PathParam("person") UUID person, @PathParam("id") UUID id) {
    return command(
        person,
        null,
        (caller, officer, known) ->
            endAppointment.end(caller, officer, known, new AppointmentId(id)));
  }

  @POST
  @Path("{person}/delegations")
  @Operation(summary = "Let a deputy do an officer's work for a time")
  public Response delegate(
      @PathParam("person") UUID person,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(name = "delegation", value = RegisterExamples.DELEGATION)))
          @NotNull
          Deputy sent) {
    return command(
        person,
        sent,
        (caller, id, known) ->
            delegateAppointment.delegate(caller, id, known, sent.delegation(clock.instant())));
  }

  @POST
  @Path("{person}/hand-over")
  @Operation(summary = "An officer leaves and another one takes every post over")
  public Response handOver(
      @PathParam("person") UUID person,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(name = "successor", value = RegisterExamples.HAND_OVER)))
          @NotNull
          Successor sent) {
    return command(
        person,
        sent,
        (caller, id, known) -> handOver.handOver(caller, id, known, new PersonId(sent.to())));
  }

  /// A verb on the officer at the version that the caller knows.
  private interface Verb {
    void on(Caller caller, PersonId officer, long known);
  }

  private Response command(UUID person, @Nullable Object sent, Verb verb) {
    var caller = caller();
    var known = versions.seen();
    return once.once(
        sent,
        () -> {
          verb.on(caller, new PersonId(person), known);
          return answer(caller, person);
        });
  }

  private Response answer(Caller caller, UUID person) {
    var officer = readOfficer.read(caller, new PersonId(person)).officer();
    return Response.ok(OfficerBody.of(officer)).tag(Versions.tag(officer.version())).build();
  }

  private Caller caller() {
    return callers.as(OfficerFunction.ADMINISTRATOR);
  }
}
