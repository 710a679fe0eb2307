package chengbao.door.problem;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentence of a code, in the officer's language.
///
/// A service keeps its sentences in `messages/refusals_zh.properties` and `_en`, the door those
/// that all services share in `messages/door_zh.properties` and `_en`. A `{name}` in a sentence is
/// replaced by that parameter.
@Singleton
public class Sentences {
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

  /// @throws IllegalArgumentException for a code without a sentence, which is a fault of ours
  public String of(String code, Map<String, String> parameters, Locale locale) {
    Matcher matcher = PARAMETER.matcher(pattern(code, locale));
    return matcher.replaceAll(
        found -> Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), found.group())));
  }

  private static String pattern(String code, Locale locale) {
    for (String bundle : new String[] {"messages/refusals", "messages/door"}) {
      try {
        ResourceBundle sentences =
            ResourceBundle.getBundle(
                bundle,
                Locale.of(locale.getLanguage()),
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES));
        if (sentences.containsKey(code)) {
          return sentences.getString(code);
        }
      } catch (MissingResourceException none) {
        continue;
      }
    }
    throw new IllegalArgumentException("no sentence for " + code + " in " + locale);
  }
}
