package chengbao.review.web;

import chengbao.look.Written;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How review writes instants out: `{answerBy.lastMinute}`.
@TemplateExtension
public final class Shown {
  private static final Pattern TITLE = Pattern.compile("(.*?)(关于[0-9]{4}年度?)(.*)");

  private Shown() {}

  /// The end of a half-open interval as an office writes it: midnight is 24:00 of the day before.
  public static String lastMinute(Instant tooLate) {
    LocalDateTime end = LocalDateTime.ofInstant(tooLate, Written.ZONE);
    return end.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? end.toLocalDate().minusDays(1) + " 24:00"
        : Written.minute(tooLate);
  }

  /// The 存证编号 that can be copied by hand: the first twelve digits of a hash, by fours.
  public static String proofNumber(String hash) {
    String digits = hash.substring(hash.indexOf(':') + 1);
    return digits
        .substring(0, Math.min(12, digits.length()))
        .toUpperCase(Locale.ROOT)
        .replaceAll("(?<=\\G.{4})(?=.)", "-");
  }

  /// Organ, 关于YYYY年度 and the rest of a title: lines break between them only.
  public static List<String> phrases(String title) {
    Matcher parts = TITLE.matcher(title);
    return parts.matches()
        ? Stream.of(parts.group(1), parts.group(2), parts.group(3))
            .filter(part -> !part.isEmpty())
            .toList()
        : List.of(title);
  }
}
