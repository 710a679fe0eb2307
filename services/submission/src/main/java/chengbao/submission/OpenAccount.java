package chengbao.submission;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.acts.Doer;
import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Accounts;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.Invitation;
import chengbao.submission.domain.Invitations;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// The next invited person gets an account and is an officer from then on (开通账号).
///
/// The account is opened inside the transaction: when the process dies in between, the invitation
/// still waits, and the next attempt finds the account that is already there.
@ApplicationScoped
@Verb
public class OpenAccount {
  private static final Doer SYSTEM =
      new Doer("submission", "submission", null, null, null, null, null);

  private final Invitations invitations;
  private final Accounts accounts;
  private final Officers officers;
  private final Announcements announcements;
  private final Mailboxes mailboxes;
  private final Acts acts;
  private final Clock clock;

  OpenAccount(
      Invitations invitations,
      Accounts accounts,
      Officers officers,
      Announcements announcements,
      Mailboxes mailboxes,
      Acts acts,
      Clock clock) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.officers = officers;
    this.announcements = announcements;
    this.mailboxes = mailboxes;
    this.acts = acts;
    this.clock = clock;
  }

  /// @return whether there was one
  @Transactional
  public boolean openNext() {
    var next = invitations.takeNext();
    next.ifPresent(this::open);
    return next.isPresent();
  }

  private void open(Invitation.Waiting invitation) {
    var guest = invitation.guest();
    var now = clock.instant();
    var person =
        accounts
            .open(guest.username(), guest.name())
            .filter(found -> officers.find(found).isEmpty());
    if (person.isEmpty()) {
      invitations.save(invitation.impossible(now));
      return;
    }
    accept(invitation, person.get());
    acts.append(Act.done(guest.id().value(), "open-account", SYSTEM, null, now));
  }

  private void accept(Invitation.Waiting invitation, PersonId person) {
    var officer = invitation.officer(person);
    officers.save(officer);
    announcements.officerChanged(officer);
    if (invitation.guest().mail() != null) {
      mailboxes.note(person, invitation.guest().mail());
    }
    invitations.save(invitation.accepted(person, clock.instant()));
  }
}
