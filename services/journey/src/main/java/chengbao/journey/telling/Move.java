package chengbao.journey.telling;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;

/// What may happen in the story.
///
/// The file calls them as docs/lifecycle.md does, with a dash for the blank.
public enum Move {
  OPEN("administrator"),
  PREPARE("administrator"),
  REMIND("administrator"),
  BEGIN("drafter"),
  READ("drafter"),
  SAVE("drafter"),
  EXPLAIN("drafter"),
  DISCLOSE("drafter"),
  ANSWER("drafter"),
  REQUEST_SIGNATURE("drafter"),
  DECLINE("signatory"),
  SUBMIT("signatory"),
  CLAIM("reviewer"),
  RETURN("reviewer"),
  ENDORSE("reviewer"),
  APPROVE("reviewer"),
  PUBLISH(""),
  HOLD("publisher"),
  CORRECT("drafter");

  private final String function;

  Move(String function) {
    this.function = function;
  }

  static Move of(String code) {
    return Arrays.stream(values())
        .filter(move -> move.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no move is called " + code));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The function an officer needs for it, empty when nobody does it.
  public String function() {
    return function;
  }

  /// Whether somebody does it; what nobody does follows by itself from the move before it.
  boolean isTold() {
    return !function.isEmpty();
  }
}
