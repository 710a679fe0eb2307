package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Invitation;
import chengbao.submission.domain.Invitation.Guest;
import chengbao.submission.domain.InvitationId;
import chengbao.submission.domain.Invitations;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Somebody new is invited to an appointment (邀请任职). The account is opened in the background; the
/// person is an officer as soon as it is there.
@ApplicationScoped
@Verb
public class InviteOfficer {
  private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{2,63}");

  private final Registry registry;
  private final Personnel personnel;
  private final Invitations invitations;
  private final Officers officers;
  private final Mailboxes mailboxes;
  private final Logbook logbook;
  private final TimeOrdered ids;

  InviteOfficer(
      Registry registry,
      Personnel personnel,
      Invitations invitations,
      Officers officers,
      Mailboxes mailboxes,
      Logbook logbook,
      TimeOrdered ids) {
    this.registry = registry;
    this.personnel = personnel;
    this.invitations = invitations;
    this.officers = officers;
    this.mailboxes = mailboxes;
    this.logbook = logbook;
    this.ids = ids;
  }

  /// What somebody is appointed to.
  ///
  /// @param until the first instant at which it no longer holds; absent for an open end
  public record Post(
      UnitId unit,
      Set<OfficerFunction> functions,
      String position,
      Instant from,
      @Nullable Instant until) {}

  /// Who is invited, as it was typed.
  ///
  /// @param mail 电子邮箱, empty for none
  public record Somebody(String username, String name, String mail) {
    public Somebody {
      username = username.strip();
      name = name.strip();
    }
  }

  @Transactional
  public Invitation.Waiting invite(Caller caller, Somebody somebody, Post post) {
    return invite(registry.open(caller), somebody, post);
  }

  Invitation.Waiting invite(Registry.Open open, Somebody somebody, Post post) {
    var username = somebody.username();
    var name = somebody.name();
    if (name.isBlank()) {
      throw new Refused(Refusal.OFFICER_NAME_MISSING);
    }
    if (!USERNAME.matcher(username).matches()) {
      throw new Refused(Refusal.USERNAME_UNLIKELY);
    }
    if (officers.named(username).isPresent() || invitations.waits(username)) {
      throw new Refused(Refusal.USERNAME_TAKEN, Map.of("username", username));
    }
    personnel.mustBeLikely(
        open, post.unit(), post.functions(), post.position(), post.from(), post.until());
    var guest =
        new Guest(
            new InvitationId(ids.next()),
            open.district(),
            username,
            name,
            mailboxes.checked(somebody.mail()),
            new Appointment(
                new AppointmentId(ids.next()),
                post.unit(),
                post.functions(),
                post.position().strip(),
                post.from(),
                post.until()),
            open.now());
    var invitation = new Invitation.Waiting(guest);
    invitations.add(invitation);
    logbook.done(guest.id().value(), "invite-officer", open.by(), null, open.now());
    return invitation;
  }
}
