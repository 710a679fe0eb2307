package chengbao.publication.domain;

import chengbao.manuscript.ContentHash;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The 存证编号 that a reader can copy by hand: the first twelve digits of the public hash, in groups
/// of four. Nothing is stored for it; anybody can make it from the text.
public final class RecordNumber {

  private static final int DIGITS = 12;
  private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9a-f]");
  private static final Pattern GROUP = Pattern.compile("(?<=\\G.{4})(?=.)");

  private RecordNumber() {}

  public static String of(ContentHash hash) {
    return GROUP
        .matcher(hash.value().substring(0, DIGITS).toUpperCase(Locale.ROOT))
        .replaceAll("-");
  }

  /// The beginning of the hash that somebody typed in, whole or grouped; empty when it is none.
  public static Optional<String> beginning(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT).replaceAll("[-\\s]", "");
    boolean possible =
        lower.length() >= DIGITS && lower.length() <= 64 && !NOT_A_DIGIT.matcher(lower).find();
    return possible ? Optional.of(lower) : Optional.empty();
  }
}
