package chengbao.review.domain;

import java.util.Map;

/// What an officer wrote: an opinion or a reason. Trimmed, readable, of a length that fits a
/// letter.
public record Written(String text) {
  public static final int LIMIT = 2000;

  public Written {
    text = text.strip();
    if (text.length() > LIMIT) {
      throw new Refused(
          Refusal.TEXT_TOO_LONG,
          Map.of("limit", String.valueOf(LIMIT), "length", String.valueOf(text.length())));
    }
    if (text.chars().anyMatch(Written::isUnreadable)) {
      throw new Refused(Refusal.TEXT_UNREADABLE);
    }
  }

  /// The text, or the refusal that says it is missing.
  public static Written required(String text, Refusal missing) {
    if (text.isBlank()) {
      throw new Refused(missing);
    }
    return new Written(text);
  }

  private static boolean isUnreadable(int character) {
    return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
  }
}
