package chengbao.submission.web.register;

import chengbao.door.AnswerOnce;
import chengbao.submission.InviteOfficer;
import chengbao.submission.InviteOfficer.Somebody;
import chengbao.submission.ListOfficers;
import chengbao.submission.WithdrawInvitation;
import chengbao.submission.domain.InvitationId;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.web.Callers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Invitations (邀请任职) for programs of an oversight office.
@Path("/api/invitations")
@Tag(name = "officers")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class InvitationResource {
  private final ListOfficers listOfficers;
  private final InviteOfficer inviteOfficer;
  private final WithdrawInvitation withdrawInvitation;
  private final Callers callers;
  private final AnswerOnce once;
  private final Clock clock;

  InvitationResource(
      ListOfficers listOfficers,
      InviteOfficer inviteOfficer,
      WithdrawInvitation withdrawInvitation,
      Callers callers,
      AnswerOnce once,
      Clock clock) {
    this.listOfficers = listOfficers;
    this.inviteOfficer = inviteOfficer;
    this.withdrawInvitation = withdrawInvitation;
    this.callers = callers;
    this.once = once;
    this.clock = clock;
  }

  /// Somebody new, and what they are invited to; see [PostBody].
  record Guest(
      @Nullable String username,
      @Nullable String name,
      @Nullable String mail,
      @NotNull UUID unit,
      @Nullable List<String> functions,
      @Nullable String position,
      @Nullable String from,
      @Nullable String until) {
    Somebody somebody() {
      return new Somebody(
          Objects.requireNonNullElse(username, ""),
          Objects.requireNonNullElse(name, ""),
          Objects.requireNonNullElse(mail, ""));
    }

    PostBody post() {
      return new PostBody(unit, functions, position, from, until);
    }
  }

  @GET
  @Operation(summary = "Invitations whose account is not open, the oldest first")
  public List<OfficerBody.Invited> open() {
    return listOfficers.list(callers.as(OfficerFunction.ADMINISTRATOR), "").invitations().stream()
        .map(OfficerBody.Invited::of)
        .toList();
  }

  @POST
  @Operation(summary = "Invite somebody new to an appointment; the account is opened behind it")
  public Response invite(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(name = "guest", value = RegisterExamples.INVITATION)))
          @NotNull
          Guest sent) {
    var caller = callers.as(OfficerFunction.ADMINISTRATOR);
    return once.once(
        sent,
        () -> {
          var invitation =
              inviteOfficer.invite(caller, sent.somebody(), sent.post().post(clock.instant()));
          return Response.created(URI.create("/api/invitations/" + invitation.guest().id()))
              .entity(OfficerBody.Invited.of(invitation))
              .build();
        });
  }

  @POST
  @Path("{id}/withdrawal")
  @Operation(summary = "Take an invitation back before the account is open")
  public Response withdraw(@PathParam("id") UUID id) {
    var caller = callers.as(OfficerFunction.ADMINISTRATOR);
    return once.once(
        null,
        () -> {
          withdrawInvitation.withdraw(caller, new InvitationId(id));
          return Response.noContent().build();
        });
  }
}
