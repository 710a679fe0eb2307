package chengbao.ledger.envelope;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What kind of event it is: our word and a major version, `chengbao.report-submitted.v1`.
public record EventType(String name, int major) {
  private static final Pattern WRITTEN = Pattern.compile("(.+)\\.v([1-9][0-9]{0,5})");

  /// The type as it is written, or empty when it is not written so.
  public static Optional<EventType> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(new EventType(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /// The type that is written so.
  public static EventType of(String written) {
    return parse(written)
        .orElseThrow(() -> new IllegalArgumentException(written + " is no event type"));
  }

  @Override
  public String toString() {
    return name + ".v" + major;
  }
}
