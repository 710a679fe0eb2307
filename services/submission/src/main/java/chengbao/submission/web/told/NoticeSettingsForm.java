package chengbao.submission.web.told;

import chengbao.submission.ChooseChannels.Choice;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.notice.QuietHours;
import chengbao.submission.domain.notice.Wishes;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 通知设置 as they stand in the form, whether stored or typed.
///
/// @param digestAt `HH:mm`, like the two others
public record NoticeSettingsForm(
    String address,
    boolean mail,
    boolean digest,
    String digestAt,
    String quietFrom,
    String quietUntil,
    String hook,
    boolean newSecret,
    String language) {

  static NoticeSettingsForm of(Wishes wishes) {
    var hook = wishes.hook();
    return new NoticeSettingsForm(
        Objects.requireNonNullElse(wishes.address(), ""),
        wishes.mail(),
        wishes.digest(),
        wishes.digestAt().toString(),
        wishes.quiet().from().toString(),
        wishes.quiet().until().toString(),
        hook == null ? "" : hook.url(),
        false,
        wishes.language());
  }

  static NoticeSettingsForm of(MultivaluedMap<String, String> sent) {
    return new NoticeSettingsForm(
        text(sent, "address"),
        sent.containsKey("mail"),
        "digest".equals(sent.getFirst("rhythm")),
        text(sent, "digestAt"),
        text(sent, "quietFrom"),
        text(sent, "quietUntil"),
        text(sent, "hook"),
        sent.containsKey("newSecret"),
        text(sent, "language"));
  }

  Choice choice(Set<String> domains) {
    return new Choice(
        address,
        mail,
        digest,
        time(digestAt),
        new QuietHours(time(quietFrom), time(quietUntil)),
        hook,
        newSecret,
        language,
        domains);
  }

  static LocalTime time(@Nullable String typed) {
    try {
      return LocalTime.parse(Objects.requireNonNullElse(typed, "").strip())
          .withSecond(0)
          .withNano(0);
    } catch (DateTimeException _) {
      throw new Refused(Refusal.TIME_UNREADABLE);
    }
  }

  private static String text(MultivaluedMap<String, String> sent, String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
  }
}
