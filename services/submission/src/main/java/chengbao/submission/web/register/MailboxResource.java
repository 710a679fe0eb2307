package chengbao.submission.web.register;

import chengbao.door.Versions;
import chengbao.submission.NoteMailAddress;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import chengbao.submission.web.Callers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// 电子邮箱 of officers, for programs of an oversight office.
@Path("/api/officers/{person}/mail")
@Tag(name = "officers")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class MailboxResource {
  private final NoteMailAddress noteMailAddress;
  private final Callers callers;
  private final Versions versions;

  MailboxResource(NoteMailAddress noteMailAddress, Callers callers, Versions versions) {
    this.noteMailAddress = noteMailAddress;
    this.callers = callers;
    this.versions = versions;
  }

  /// @param address absent or empty for none
  public record Mailbox(@Nullable String address) {}

  @GET
  @Operation(summary = "Where an officer's mail goes")
  public Mailbox read(@PathParam("person") UUID person) {
    var caller = callers.as(OfficerFunction.ADMINISTRATOR);
    return new Mailbox(noteMailAddress.read(caller, new PersonId(person)).orElse(null));
  }

  @PUT
  @Operation(summary = "Note where an officer's mail goes; If-Match is the officer's version")
  public Mailbox note(
      @PathParam("person") UUID person,
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples =
                          @ExampleObject(
                              name = "mail",
                              value = "{\"address\": \"luting-drafter@anlan.example\"}")))
          @NotNull
          Mailbox sent) {
    var caller = callers.as(OfficerFunction.ADMINISTRATOR);
    var address = Objects.requireNonNullElse(sent.address(), "");
    noteMailAddress.note(caller, new PersonId(person), versions.seen(), address);
    return read(person);
  }
}
