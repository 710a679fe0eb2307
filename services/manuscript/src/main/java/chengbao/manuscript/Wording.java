package chengbao.manuscript;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The sentences of this library in zh-CN (the default) and en. Placeholders are names in braces; a
/// parameter is put in as it is.
public final class Wording {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final Wording CHINESE = new Wording(Locale.ROOT);
  private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

  private final ResourceBundle sentences;

  private Wording(Locale locale) {
    sentences = ResourceBundle.getBundle("chengbao.manuscript.messages", locale, NO_FALLBACK);
  }

  public static Wording of(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
  }

  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  /// The sentence of a key with its parameters filled in; the key itself when there is none, so
  /// that a gap is seen and harms nobody.
  public String sentence(String key, Map<String, String> parameters) {
    String sentence;
    try {
      sentence = sentences.getString(key);
    } catch (MissingResourceException absent) {
      return key;
    }
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      sentence = sentence.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    return sentence;
  }
}
