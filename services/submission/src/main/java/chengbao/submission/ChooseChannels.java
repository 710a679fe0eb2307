package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.notice.MailAddress;
import chengbao.submission.domain.notice.OfficersWishes;
import chengbao.submission.domain.notice.QuietHours;
import chengbao.submission.domain.notice.Wishes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.time.LocalTime;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An officer chooses how to be told outside the list (通知设置).
@ApplicationScoped
@Verb
public class ChooseChannels {
  private static final int SECRET_BYTES = 24;
  private static final int MOST_CHARACTERS = 300;

  private final OfficersWishes wishes;
  private final SecureRandom random = new SecureRandom();

  ChooseChannels(OfficersWishes wishes) {
    this.wishes = wishes;
  }

  /// @param address empty for none
  /// @param hook an https address, empty for none
  /// @param newSecret the old secret is known to somebody
  /// @param domains which an address may be in, as the installation says; empty for any
  public record Choice(
      String address,
      boolean mail,
      boolean digest,
      LocalTime digestAt,
      QuietHours quiet,
      String hook,
      boolean newSecret,
      String language,
      Set<String> domains) {}

  @Transactional
  public Wishes read(PersonId person) {
    return wishes.of(person);
  }

  @Transactional
  public Wishes choose(PersonId person, long known, Choice choice) {
    var before = wishes.of(person);
    before.mustBeAt(known);
    var chosen =
        new Wishes(
            person,
            address(choice),
            choice.mail(),
            choice.digest(),
            choice.digestAt(),
            choice.quiet(),
            hook(choice, before.hook()),
            choice.language().equals("en") ? "en" : "zh-CN",
            before.version() + 1);
    wishes.save(chosen);
    return chosen;
  }

  /// Addresses that the register brings along, for those who have chosen nothing yet.
  @Transactional
  public void beginWith(Map<PersonId, String> addresses) {
    var chosen = wishes.of(addresses.keySet());
    addresses.forEach((person, address) -> {
      if (!chosen.containsKey(person)) {
        wishes.save(Wishes.usual(person, null).reachedAt(address));
      }
    });
  }

  private static @Nullable String address(Choice choice) {
    var address = MailAddress.of(choice.address(), choice.domains());
    if (address.isEmpty() && choice.mail()) {
      throw new Refused(Refusal.MAIL_ADDRESS_MISSING);
    }
    return address.orElse(null);
  }

  private Wishes.@Nullable Hook hook(Choice choice, Wishes.@Nullable Hook before) {
    var typed = choice.hook().strip();
    if (typed.isEmpty()) {
      return null;
    }
    if (!isHttps(typed)) {
      throw new Refused(Refusal.HOOK_UNLIKELY);
    }
    var keeps = before != null && before.url().equals(typed) && !choice.newSecret();
    return new Wishes.Hook(typed, keeps && before != null ? before.secret() : secret());
  }

  private static boolean isHttps(String typed) {
    try {
      var address = new URI(typed);
      return typed.length() <= MOST_CHARACTERS
          && "https".equalsIgnoreCase(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getFragment() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private String secret() {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return "whsec_" + Base64.getEncoder().encodeToString(bytes);
  }
}
