package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// 登记电子邮箱: an administrator notes where an officer's mail goes.
@ApplicationScoped
@Verb
public class NoteMailAddress {
  static final String VERB = "note-mail-address";

  private final Registry registry;
  private final Personnel personnel;
  private final Mailboxes mailboxes;
  private final Logbook logbook;

  NoteMailAddress(Registry registry, Personnel personnel, Mailboxes mailboxes, Logbook logbook) {
    this.registry = registry;
    this.personnel = personnel;
    this.mailboxes = mailboxes;
    this.logbook = logbook;
  }

  @Transactional
  public Optional<String> read(Caller caller, PersonId person) {
    personnel.officer(registry.open(caller), person);
    return Optional.ofNullable(mailboxes.of(person).address());
  }

  /// @param known the version of the officer that the administrator has seen
  /// @param address empty for none
  @Transactional
  public void note(Caller caller, PersonId person, long known, String address) {
    var open = registry.open(caller);
    personnel.forChange(open, person, known);
    note(open, person, address);
  }

  /// Whether that changed anything.
  boolean note(Registry.Open open, PersonId person, String address) {
    var changed = mailboxes.note(person, mailboxes.checked(address));
    if (changed) {
      logbook.done(person.value(), VERB, open.by(), null, open.now());
    }
    return changed;
  }
}
