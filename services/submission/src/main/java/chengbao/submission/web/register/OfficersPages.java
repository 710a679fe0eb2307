package chengbao.submission.web.register;

import chengbao.door.AnswerOnce;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.InviteOfficer;
import chengbao.submission.ListOfficers;
import chengbao.submission.ReadTree;
import chengbao.submission.WithdrawInvitation;
import chengbao.submission.domain.InvitationId;
import chengbao.submission.domain.Refused;
import chengbao.submission.web.Callers;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.RefusedMapper;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The officers of the district on a page, invitations, and how far the opening of accounts is.
@Path("/officers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("administrator")
@RunOnVirtualThread
public class OfficersPages {
  private final ListOfficers listOfficers;
  private final ReadTree readTree;
  private final InviteOfficer inviteOfficer;
  private final WithdrawInvitation withdrawInvitation;
  private final Callers callers;
  private final AnswerOnce once;
  private final PageWords words;
  private final Clock clock;

  OfficersPages(
      ListOfficers listOfficers,
      ReadTree readTree,
      InviteOfficer inviteOfficer,
      WithdrawInvitation withdrawInvitation,
      Callers callers,
      AnswerOnce once,
      PageWords words,
      Clock clock) {
    this.listOfficers = listOfficers;
    this.readTree = readTree;
    this.inviteOfficer = inviteOfficer;
    this.withdrawInvitation = withdrawInvitation;
    this.callers = callers;
    this.once = once;
    this.words = words;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(@QueryParam("q") @DefaultValue("") String sought) {
    var sheet = listOfficers.list(callers.onPage(), sought);
    return OfficersPage.of(
        sheet, List.of(new Crumb(words.of(RegisterWords.class).units(), null)), sought);
  }

  @GET
  @Path("invitation")
  @Operation(hidden = true)
  public TemplateInstance form(@QueryParam("unit") @DefaultValue("") String unit) {
    return page(OfficerForm.empty(clock.instant()).with("unit", unit), List.of());
  }

  @POST
  @Path("invitation")
  @Operation(hidden = true)
  public Response invite(MultivaluedMap<String, String> sent) {
    var caller = callers.onPage();
    var form = OfficerForm.of(sent, clock.instant());
    try {
      return once.once(
          form.command(),
          sent.toString(),
          () -> {
            inviteOfficer.invite(caller, form.somebody(), form.post());
            return Response.seeOther(URI.create("/officers")).build();
          });
    } catch (Refused refused) {
      return Response.status(RefusedMapper.status(refused.refusal()))
          .entity(page(form, List.of(new Problem(field(refused), words.sentence(refused)))))
          .build();
    }
  }

  @POST
  @Path("invitation/{id}/withdrawal")
  @Operation(hidden = true)
  public Response withdraw(
      @PathParam("id") UUID id, @FormParam("command") @Nullable String command) {
    var caller = callers.onPage();
    return once.once(
        command,
        id,
        () -> {
          withdrawInvitation.withdraw(caller, new InvitationId(id));
          return Response.seeOther(URI.create("/officers")).build();
        });
  }

  /// Calls the opening of accounts off.
  @POST
  @Path("invitations/withdrawal")
  @Operation(hidden = true)
  public Response withdrawAll(@FormParam("command") @Nullable String command) {
    var caller = callers.onPage();
    return once.once(
        command,
        "all",
        () -> {
          withdrawInvitation.withdrawAll(caller);
          return Response.seeOther(URI.create("/officers")).build();
        });
  }

  private OfficerChangePage page(OfficerForm form, List<Problem> problems) {
    var now = words.of(RegisterWords.class);
    return new OfficerChangePage(
        List.of(
            new Crumb(now.units(), "/units"),
            new Crumb(now.tabOfficers(), "/officers"),
            new Crumb(now.invite(), null)),
        now.invite(),
        "invite",
        "/officers/invitation",
        0,
        "",
        readTree.read(callers.onPage(), null).stream()
            .map(ReadTree.Line::unit)
            .map(unit -> new UnitChangePage.Choice(unit.id().toString(), unit.name()))
            .toList(),
        List.of(),
        List.of(),
        form,
        problems,
        UUID.randomUUID());
  }

  static String field(Refused refused) {
    return switch (refused.refusal()) {
      case OFFICER_NAME_MISSING -> "name";
      case USERNAME_TAKEN, USERNAME_UNLIKELY -> "username";
      case MAIL_ADDRESS_UNLIKELY, MAIL_ADDRESS_OUTSIDE -> "mail";
      case NO_SUCH_UNIT, UNIT_ENDED -> "unit";
      case FUNCTIONS_MISSING, FUNCTION_NOT_GIVEN_HERE, DELEGATION_TOO_WIDE -> "function";
      case POSITION_MISSING -> "position";
      case NO_SUCH_APPOINTMENT -> "appointment";
      case DELEGATION_TO_ONESELF -> "deputy";
      case NO_SUCH_OFFICER, HAND_OVER_TO_ONESELF, NOTHING_TO_HAND_OVER -> "successor";
      default -> "until";
    };
  }
}
