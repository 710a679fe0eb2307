package chengbao.submission.web.register;

import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.AppointOfficer;
import chengbao.submission.DelegateAppointment;
import chengbao.submission.EndAppointment;
import chengbao.submission.HandOutPassword;
import chengbao.submission.HandOver;
import chengbao.submission.NoteMailAddress;
import chengbao.submission.ReadOfficer;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Unit;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.Presses;
import chengbao.submission.web.Presses.Press;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// One officer on a page, and the ways to change their appointments.
@Path("/officers/{person: [0-9a-f-]+}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class OfficerPages {
  private final ReadOfficer readOfficer;
  private final AppointOfficer appointOfficer;
  private final EndAppointment endAppointment;
  private final DelegateAppointment delegateAppointment;
  private final HandOver handOver;
  private final NoteMailAddress noteMailAddress;
  private final HandOutPassword handOutPassword;
  private final Callers callers;
  private final AnswerOnce once;
  private final Presses presses;
  private final PageWords words;
  private final Clock clock;

  OfficerPages(
      ReadOfficer readOfficer,
      AppointOfficer appointOfficer,
      EndAppointment endAppointment,
      DelegateAppointment delegateAppointment,
      HandOver handOver,
      NoteMailAddress noteMailAddress,
      HandOutPassword handOutPassword,
      Callers callers,
      AnswerOnce once,
      Presses presses,
      PageWords words,
      Clock clock) {
    this.readOfficer = readOfficer;
    this.appointOfficer = appointOfficer;
    this.endAppointment = endAppointment;
    this.delegateAppointment = delegateAppointment;
    this.handOver = handOver;
    this.noteMailAddress = noteMailAddress;
    this.handOutPassword = handOutPassword;
    this.callers = callers;
    this.once = once;
    this.presses = presses;
    this.words = words;
    this.clock = clock;
  }

  /// A verb on the officer at the version that the page showed.
  private interface Verb {
    void on(Caller caller, PersonId person, OfficerForm form);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance read(@PathParam("person") UUID person) {
    var sheet = readOfficer.read(callers.onPage(), new PersonId(person));
    return OfficerPage.of(sheet, crumbs(sheet, null), null);
  }

  @GET
  @Path("{change: appointments|delegations|hand-over|mail}")
  @Operation(hidden = true)
  public TemplateInstance form(
      @PathParam("person") UUID person, @PathParam("change") String change) {
    var sheet = readOfficer.read(callers.onPage(), new PersonId(person));
    var form = OfficerForm.empty(clock.instant());
    var own = sheet.officer().posts(sheet.asOf());
    if (change.equals("delegations") && !own.isEmpty()) {
      form =
          form.with("appointment", own.getFirst().id().toString())
              .ticking(own.getFirst().functions().stream().map(OfficerFunction::code).toList());
    }
    if (change.equals("mail") && sheet.mail() != null) {
      form = form.with("mail", sheet.mail());
    }
    return page(sheet, change, form, List.of());
  }

  @POST
  @Path("appointments")
  @Operation(hidden = true)
  public Response appoint(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
    return act(
        person,
        "appointments",
        sent,
        (caller, id, form) -> appointOfficer.appoint(caller, id, form.version(), form.post()));
  }

  @POST
  @Path("delegations")
  @Operation(hidden = true)
  public Response delegate(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
    return act(
        person,
        "delegations",
        sent,
        (caller, id, form) ->
            delegateAppointment.delegate(caller, id, form.version(), form.delegation()));
  }

  @POST
  @Path("hand-over")
  @Operation(hidden = true)
  public Response handOver(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
    return act(
        person,
        "hand-over",
        sent,
        (caller, id, form) -> handOver.handOver(caller, id, form.version(), form.successor()));
  }

  @POST
  @Path("mail")
  @Operation(hidden = true)
  public Response mail(@PathParam("person") UUID person, MultivaluedMap<String, String> sent) {
    return act(
        person,
        "mail",
        sent,
        (caller, id, form) -> noteMailAddress.note(caller, id, form.version(), form.get("mail")));
  }

  @POST
  @Path("appointments/{id}/end")
  @Operation(hidden = true)
  public Response end(
      @PathParam("person") UUID person,
      @PathParam("id") UUID id,
      MultivaluedMap<String, String> sent) {
    var caller = callers.onPage();
    var form = OfficerForm.of(sent, clock.instant());
    return once.once(
        form.command(),
        form.version(),
        () -> {
          endAppointment.end(caller, new PersonId(person), form.version(), new AppointmentId(id));
          return Response.seeOther(URI.create("/officers/" + person)).build();
        });
  }

  /// Answers with the page itself: the password is shown once and kept nowhere.
  @POST
  @Path("password")
  @Operation(hidden = true)
  public Response password(@PathParam("person") UUID person) {
    var caller = callers.onPage();
    var id = new PersonId(person);
    var password = handOutPassword.handOut(caller, id);
    var sheet = readOfficer.read(caller, id);
    return Response.ok(OfficerPage.of(sheet, crumbs(sheet, null), password))
        .header("Cache-Control", "no-store")
        .build();
  }

  private Response act(UUID person, String change, MultivaluedMap<String, String> sent, Verb verb) {
    var caller = callers.onPage();
    var id = new PersonId(person);
    var form = OfficerForm.of(sent, clock.instant());
    return presses.answer(
        new Press(form.command(), sent.toString(), "/officers/" + person),
        () -> verb.on(caller, id, form),
        OfficersPages::field,
        problem -> page(readOfficer.read(caller, id), change, form, List.of(problem)));
  }

  private OfficerChangePage page(
      ReadOfficer.Sheet sheet, String change, OfficerForm form, List<Problem> problems) {
    var officer = sheet.officer();
    var title = title(change);
    return new OfficerChangePage(
        crumbs(sheet, title),
        title,
        change,
        "/officers/" + officer.person() + "/" + change,
        officer.version(),
        officer.name(),
        sheet.existing().stream()
            .map(unit -> new UnitChangePage.Choice(unit.id().toString(), unit.name()))
            .toList(),
        officer.posts(sheet.asOf()).stream().map(held -> post(held, sheet)).toList(),
        sheet.colleagues().stream()
            .map(other ->
                new UnitChangePage.Choice(
                    other.person().toString(), other.name() + "（" + other.username() + "）"))
            .toList(),
        form,
        problems,
        UUID.randomUUID());
  }

  private static UnitChangePage.Choice post(Appointment held, ReadOfficer.Sheet sheet) {
    var unit = sheet.existing().stream().filter(one -> one.id().equals(held.unit())).findFirst();
    return new UnitChangePage.Choice(
        held.id().toString(), unit.map(Unit::shortName).orElse("") + " " + held.position());
  }

  private List<Crumb> crumbs(ReadOfficer.Sheet sheet, @Nullable String last) {
    var crumbs = new ArrayList<Crumb>();
    var officer = sheet.officer();
    crumbs.add(new Crumb(words.of(RegisterWords.class).units(), "/units"));
    crumbs.add(new Crumb(words.of(RegisterWords.class).tabOfficers(), "/officers"));
    crumbs.add(new Crumb(officer.name(), last == null ? null : "/officers/" + officer.person()));
    if (last != null) {
      crumbs.add(new Crumb(last, null));
    }
    return List.copyOf(crumbs);
  }

  private String title(String change) {
    var now = words.of(RegisterWords.class);
    return switch (change) {
      case "appointments" -> now.appoint();
      case "delegations" -> now.delegate();
      case "mail" -> words.of(MailboxWords.class).note();
      default -> now.handOver();
    };
  }
}
