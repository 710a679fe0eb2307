package chengbao.submission.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names for the codes of reasons, in pages.
@TemplateExtension
final class Reasons {
  private static final Pattern CATALOGUE = Pattern.compile("C0[1-9]|C1[0-8]|other");

  private Reasons() {}

  /// The key of a code's name in [ReasonWords]; absent for a code that an office has added, which
  /// is shown as it is.
  static @Nullable String reasonKey(String code) {
    return CATALOGUE.matcher(code).matches() ? code.toLowerCase(Locale.ROOT) : null;
  }
}
