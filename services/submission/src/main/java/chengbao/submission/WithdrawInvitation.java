package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Invitation.Accepted;
import chengbao.submission.domain.Invitation.Impossible;
import chengbao.submission.domain.Invitation.Waiting;
import chengbao.submission.domain.Invitation.Withdrawn;
import chengbao.submission.domain.InvitationId;
import chengbao.submission.domain.Invitations;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// An invitation is taken back before the account is there (撤回邀请).
@ApplicationScoped
@Verb
public class WithdrawInvitation {
  private final Registry registry;
  private final Invitations invitations;
  private final Logbook logbook;

  WithdrawInvitation(Registry registry, Invitations invitations, Logbook logbook) {
    this.registry = registry;
    this.invitations = invitations;
    this.logbook = logbook;
  }

  @Transactional
  public void withdraw(Caller caller, InvitationId id) {
    var open = registry.open(caller);
    var invitation =
        invitations
            .forChange(id)
            .filter(found -> found.guest().district().equals(open.district()))
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_INVITATION));
    switch (invitation) {
      case Waiting waiting -> invitations.save(waiting.withdrawn(open.now()));
      case Impossible impossible -> invitations.save(new Withdrawn(impossible.guest(), open.now()));
      case Accepted _ -> throw new Refused(Refusal.INVITATION_ACCEPTED);
      case Withdrawn _ -> {
        return;
      }
    }
    logbook.done(id.value(), "withdraw-invitation", open.by(), null, open.now());
  }

  /// Takes back all that wait: the opening of accounts is called off.
  ///
  /// @return how many
  @Transactional
  public int withdrawAll(Caller caller) {
    var open = registry.open(caller);
    var waiting =
        invitations.open(open.district()).stream()
            .map(invitation -> invitation.guest().id())
            .toList();
    waiting.forEach(id -> withdraw(caller, id));
    return waiting.size();
  }
}
