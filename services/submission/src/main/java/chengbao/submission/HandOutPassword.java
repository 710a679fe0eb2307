package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Accounts;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// An officer gets a password for the first sign-in, or a new one after forgetting it (发放初始密码). It
/// is shown once, kept nowhere, and has to be changed at the sign-in.
@ApplicationScoped
@Verb
public class HandOutPassword {
  private final Registry registry;
  private final Personnel personnel;
  private final Accounts accounts;
  private final Logbook logbook;

  HandOutPassword(Registry registry, Personnel personnel, Accounts accounts, Logbook logbook) {
    this.registry = registry;
    this.personnel = personnel;
    this.accounts = accounts;
    this.logbook = logbook;
  }

  @Transactional
  public String handOut(Caller caller, PersonId person) {
    var open = registry.open(caller);
    var staff = personnel.forChange(open, person);
    logbook.done(staff.person().value(), "hand-out-password", open.by(), null, open.now());
    try {
      return accounts
          .firstPassword(person)
          .orElseThrow(() -> new Refused(Refusal.ACCOUNT_OUT_OF_REACH));
    } catch (Accounts.Away away) {
      throw new Refused(Refusal.ACCOUNTS_AWAY);
    }
  }
}
