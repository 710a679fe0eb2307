package chengbao.submission.domain.notice;

import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// 电子邮箱 as somebody typed it, an officer or an administrator.
public final class MailAddress {
  private static final Pattern LIKELY =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}");

  private MailAddress() {}

  /// Absent when nothing was typed; refused when no mail would arrive, or not at an office.
  ///
  /// @param domains which it may be in; empty for any
  public static Optional<String> of(String typed, Set<String> domains) {
    var address = typed.strip();
    if (address.isEmpty()) {
      return Optional.empty();
    }
    if (!LIKELY.matcher(address).matches()) {
      throw new Refused(Refusal.MAIL_ADDRESS_UNLIKELY);
    }
    var domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    if (!domains.isEmpty() && !domains.contains(domain)) {
      throw new Refused(Refusal.MAIL_ADDRESS_OUTSIDE, Map.of("domains", String.join("、", domains)));
    }
    return Optional.of(address);
  }
}
