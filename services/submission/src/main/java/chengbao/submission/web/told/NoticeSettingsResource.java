package chengbao.submission.web.told;

import chengbao.door.SignedIn;
import chengbao.door.Versions;
import chengbao.submission.ChooseChannels;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.MailDomains;
import chengbao.submission.domain.notice.QuietHours;
import chengbao.submission.domain.notice.Wishes;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// 通知设置 for programs.
@Path("/api/notices/settings")
@Tag(name = "notices")
@Authenticated
@RunOnVirtualThread
public class NoticeSettingsResource {
  private static final String EXAMPLE =
      """
      {"address": "baolu-drafter@anlan.example", "mail": true, "digest": false, "digestAt": "08:30",
       "quietFrom": "21:00", "quietUntil": "08:00", "hook": "https://messages.anlan.example/push",
       "language": "zh-CN"}\
      """;

  private final ChooseChannels chooseChannels;
  private final MailDomains domains;
  private final SignedIn signedIn;
  private final Versions versions;

  NoticeSettingsResource(
      ChooseChannels chooseChannels, MailDomains domains, SignedIn signedIn, Versions versions) {
    this.chooseChannels = chooseChannels;
    this.domains = domains;
    this.signedIn = signedIn;
    this.versions = versions;
  }

  /// @param digest one mail a day instead of one for each notice
  /// @param digestAt `HH:mm` in the offices' time, like the two others
  /// @param hook an https address; absent for none
  /// @param newSecret to have another secret
  /// @param secret answered only: what pushed messages are signed with
  record Body(
      @Nullable String address,
      boolean mail,
      boolean digest,
      @Nullable String digestAt,
      @Nullable String quietFrom,
      @Nullable String quietUntil,
      @Nullable String hook,
      boolean newSecret,
      @Nullable String secret,
      @Nullable String language) {

    static Body of(Wishes wishes) {
      var hook = wishes.hook();
      return new Body(
          wishes.address(),
          wishes.mail(),
          wishes.digest(),
          wishes.digestAt().toString(),
          wishes.quiet().from().toString(),
          wishes.quiet().until().toString(),
          hook == null ? null : hook.url(),
          false,
          hook == null ? null : hook.secret(),
          wishes.language());
    }
  }

  @GET
  @Operation(summary = "How the caller is told outside the list")
  public Response read() {
    return answer(chooseChannels.read(person()));
  }

  @PUT
  @Operation(summary = "Choose how to be told outside the list")
  public Response choose(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/json",
                      examples = @ExampleObject(name = "settings", value = EXAMPLE)))
          @NotNull
          Body body) {
    return answer(
        chooseChannels.choose(
            person(),
            versions.seen(),
            new ChooseChannels.Choice(
                Objects.requireNonNullElse(body.address(), ""),
                body.mail(),
                body.digest(),
                NoticeSettingsForm.time(body.digestAt()),
                new QuietHours(
                    NoticeSettingsForm.time(body.quietFrom()),
                    NoticeSettingsForm.time(body.quietUntil())),
                Objects.requireNonNullElse(body.hook(), ""),
                body.newSecret(),
                Objects.requireNonNullElse(body.language(), "zh-CN"),
                domains.allowed())));
  }

  private static Response answer(Wishes wishes) {
    return Response.ok(Body.of(wishes)).tag(Versions.tag(wishes.version())).build();
  }

  private PersonId person() {
    return PersonId.of(signedIn.person());
  }
}
