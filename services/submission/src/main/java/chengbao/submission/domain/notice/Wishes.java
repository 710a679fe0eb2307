package chengbao.submission.domain.notice;

import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an officer wants to be told outside the list (通知设置). The list itself cannot be switched off.
///
/// @param address 电子邮箱, absent while none is known
/// @param mail whether mail is wanted
/// @param digest one mail a day, 每日汇总, instead of one for each notice
/// @param digestAt when, on working days
/// @param hook where notices are pushed to, absent when that is not wanted
/// @param language `zh-CN` or `en`
/// @param version grows with each change
public record Wishes(
    PersonId person,
    @Nullable String address,
    boolean mail,
    boolean digest,
    LocalTime digestAt,
    QuietHours quiet,
    @Nullable Hook hook,
    String language,
    long version) {
  private static final LocalTime MORNING = LocalTime.of(8, 30);

  /// 接口推送: an address of the officer's and the secret that its messages are signed with.
  public record Hook(String url, String secret) {}

  /// As long as the officer has chosen nothing.
  public static Wishes usual(PersonId person, @Nullable String address) {
    return new Wishes(person, address, true, false, MORNING, QuietHours.USUAL, null, "zh-CN", 0);
  }

  /// The same, with the mail going elsewhere.
  public Wishes reachedAt(@Nullable String other) {
    return new Wishes(person, other, mail, digest, digestAt, quiet, hook, language, version + 1);
  }

  public void mustBeAt(long known) {
    if (version != known) {
      throw new Refused(Refusal.WISHES_STALE);
    }
  }

  /// When a notice goes out by a channel, or not at all. What the digest will say is not sent one
  /// by one.
  public Optional<Instant> due(Channel channel, Instant now) {
    return switch (channel) {
      case LIST -> Optional.empty();
      case MAIL -> wantsMail() && !digest ? Optional.of(quiet.outside(now)) : Optional.empty();
      case WEBHOOK -> hook == null ? Optional.empty() : Optional.of(now);
    };
  }

  /// Whether the channel is still wanted when the time has come.
  public boolean wants(Channel channel) {
    return switch (channel) {
      case LIST -> true;
      case MAIL -> wantsMail();
      case WEBHOOK -> hook != null;
    };
  }

  private boolean wantsMail() {
    return mail && address != null;
  }
}
