package chengbao.journey;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The words these commands print, in Chinese (the default) or English.
public final class Wording {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;
  private final Locale locale;

  private Wording(Locale locale) {
    this.locale = locale;
    this.words = ResourceBundle.getBundle("chengbao.journey.words", locale, NO_FALLBACK);
  }

  /// @param language `en`, or anything else for Chinese
  public static Wording in(String language) {
    return new Wording(language.equals("en") ? Locale.ENGLISH : Locale.ROOT);
  }

  public Locale locale() {
    return locale;
  }

  /// The sentence of a key; `{0}`, `{1}` … are replaced by the values as they are.
  public String say(String key, @Nullable Object... values) {
    String sentence = words.getString(key);
    for (int at = 0; at < values.length; at++) {
      sentence = sentence.replace("{" + at + "}", String.valueOf(values[at]));
    }
    return sentence;
  }
}
