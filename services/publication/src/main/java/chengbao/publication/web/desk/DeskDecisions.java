package chengbao.publication.web.desk;

import chengbao.look.Written;
import chengbao.publication.EditionAtHand;
import chengbao.publication.HoldEdition;
import chengbao.publication.ReleaseEdition;
import chengbao.publication.ScheduleEdition;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.web.AtDesk;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What a publisher decides about an edition that waits. A refusal shows the edition again, as it
/// is now, with what was typed.
@Path("/desk/{report}/{number}")
@RolesAllowed("publisher")
@RunOnVirtualThread
public class DeskDecisions {

  private final AtDesk atDesk;
  private final ReleaseEdition release;
  private final ScheduleEdition schedule;
  private final HoldEdition hold;
  private final DeskAnswers answers;

  DeskDecisions(
      AtDesk atDesk,
      ReleaseEdition release,
      ScheduleEdition schedule,
      HoldEdition hold,
      DeskAnswers answers) {
    this.atDesk = atDesk;
    this.release = release;
    this.schedule = schedule;
    this.hold = hold;
    this.answers = answers;
  }

  @POST
  @Path("/release")
  @Operation(hidden = true)
  public Response release(@BeanParam DeskForm form) {
    EditionAtHand atHand = form.atHand();
    return answers.decide(
        form, () -> release.release(atDesk.publisher(), atHand, form.reason(), form.index()));
  }

  @POST
  @Path("/schedule")
  @Operation(hidden = true)
  public Response schedule(@BeanParam DeskForm form) {
    return answers.decide(
        form, () -> schedule.schedule(atDesk.publisher(), form.atHand(), instant(form.until())));
  }

  @POST
  @Path("/hold")
  @Operation(hidden = true)
  public Response hold(@BeanParam DeskForm form) {
    return answers.decide(form, () -> hold.hold(atDesk.publisher(), form.atHand(), form.reason()));
  }

  /// Day and time as a browser sends them are meant in the offices' time. Nothing, or no time at
  /// all, is a time that is past.
  private static Instant instant(String typed) {
    try {
      return LocalDateTime.parse(typed).atZone(Written.ZONE).toInstant();
    } catch (DateTimeParseException none) {
      throw new Refused(Refusal.TIME_IS_PAST);
    }
  }
}
