package chengbao.journey.telling;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;

/// What may happen in the story.
///
/// The file calls them as docs/lifecycle.md does, with a dash for the blank.
public enum Move {
  OPEN("administrator", Told.YES),
  PREPARE("administrator", Told.YES),
  REMIND("administrator", Told.YES),
  BEGIN("drafter", Told.YES),
  READ("drafter", Told.YES),
  SAVE("drafter", Told.YES),
  EXPLAIN("drafter", Told.YES),
  DISCLOSE("drafter", Told.YES),
  ANSWER("drafter", Told.YES),
  REQUEST_SIGNATURE("drafter", Told.YES),
  DECLINE("signatory", Told.YES),
  SUBMIT("signatory", Told.YES),
  CLAIM("reviewer", Told.YES),
  RETURN("reviewer", Told.YES),
  ENDORSE("reviewer", Told.YES),
  APPROVE("reviewer", Told.YES),
  PUBLISH("", Told.BY_ITSELF),
  HOLD("publisher", Told.NOT_YET),
  CORRECT("drafter", Told.YES);

  /// Whether it can be told.
  private enum Told {
    YES,
    /// It follows from the move before it.
    BY_ITSELF,
    /// No service offers it to programs.
    NOT_YET
  }

  private final String function;
  private final Told told;

  Move(String function, Told told) {
    this.function = function;
    this.told = told;
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

  boolean isTold() {
    return told == Told.YES;
  }

  boolean isLeftOut() {
    return told == Told.NOT_YET;
  }
}
