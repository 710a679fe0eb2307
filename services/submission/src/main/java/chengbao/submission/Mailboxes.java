package chengbao.submission;

import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.MailAddress;
import chengbao.submission.domain.notice.MailDomains;
import chengbao.submission.domain.notice.OfficersWishes;
import chengbao.submission.domain.notice.Wishes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// 电子邮箱 of officers as the register brings them. Everything else about notices stays as the officer
/// chose it, who may also change the address again.
@ApplicationScoped
class Mailboxes {
  private final OfficersWishes wishes;
  private final MailDomains domains;

  Mailboxes(OfficersWishes wishes, MailDomains domains) {
    this.wishes = wishes;
    this.domains = domains;
  }

  /// The address typed, or refused; null for none.
  @Nullable String checked(String typed) {
    return MailAddress.of(typed, domains.allowed()).orElse(null);
  }

  Wishes of(PersonId person) {
    return wishes.of(person);
  }

  /// Whether that changed anything.
  boolean note(PersonId person, @Nullable String address) {
    var before = wishes.of(person);
    if (Objects.equals(before.address(), address)) {
      return false;
    }
    wishes.save(before.reachedAt(address));
    return true;
  }
}
