package chengbao.submission.persistence;

import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.QuietHours;
import chengbao.submission.domain.notice.Wishes;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "notice_wishes")
@SuppressWarnings("NullAway.Init")
class WishesRow {
  @Id UUID person;
  @Nullable String address;
  boolean mail;
  boolean digest;
  String digestAt;
  String quietFrom;
  String quietUntil;
  @Nullable String hookUrl;
  @Nullable String hookSecret;
  String language;
  long version;

  void take(Wishes wishes) {
    var hook = wishes.hook();
    person = wishes.person().value();
    address = wishes.address();
    mail = wishes.mail();
    digest = wishes.digest();
    digestAt = wishes.digestAt().toString();
    quietFrom = wishes.quiet().from().toString();
    quietUntil = wishes.quiet().until().toString();
    hookUrl = hook == null ? null : hook.url();
    hookSecret = hook == null ? null : hook.secret();
    language = wishes.language();
    version = wishes.version();
  }

  Wishes wishes() {
    return new Wishes(
        new PersonId(person),
        address,
        mail,
        digest,
        LocalTime.parse(digestAt),
        new QuietHours(LocalTime.parse(quietFrom), LocalTime.parse(quietUntil)),
        hookUrl == null || hookSecret == null ? null : new Wishes.Hook(hookUrl, hookSecret),
        language,
        version);
  }
}
