package chengbao.submission.told;

import chengbao.calendar.WorkingDays;
import chengbao.submission.domain.Deadline;
import chengbao.submission.domain.notice.Notice;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentence of a notice in an officer's language, from `messages/notices_zh.properties` and
/// `_en`: by move and capacity, or by move alone. What somebody wrote (a reason) is never part of a
/// sentence, so that it does not leave the system by another channel.
@Singleton
public class NoticeSentences {
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");
  private static final String UNTIL = "until";

  public String of(Notice notice, Locale locale) {
    var sentences = sentences(locale);
    var precise = notice.move() + "." + notice.to().as().code();
    var pattern = sentences.getString(sentences.containsKey(precise) ? precise : notice.move());
    return filled(pattern, notice.parameters(), locale);
  }

  /// What a move is called: 签发并报送.
  public String done(String move, Locale locale) {
    return sentences(locale).getString("done." + move);
  }

  /// Any other sentence of the file.
  public String text(String key, Map<String, String> parameters, Locale locale) {
    return filled(sentences(locale).getString(key), parameters, locale);
  }

  /// `2月28日24时`, or `24:00 on 2026-02-28`.
  private static String deadline(String tooLate, Locale locale) {
    if (tooLate.isEmpty()) {
      return "";
    }
    var deadline = new Deadline(Instant.parse(tooLate));
    var day = deadline.lastDay();
    var time = deadline.isWholeDay() ? "24:00" : deadline.time().toString();
    return locale.getLanguage().equals("zh")
        ? "%d年%d月%d日%s"
            .formatted(
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                deadline.isWholeDay() ? "24时" : time)
        : time + " on " + day;
  }

  /// `2026-02-11 09:30` in the offices' time.
  public static String minute(Instant at) {
    var there = at.atZone(WorkingDays.ZONE);
    return "%s %02d:%02d".formatted(there.toLocalDate(), there.getHour(), there.getMinute());
  }

  private static String filled(String pattern, Map<String, String> parameters, Locale locale) {
    return PARAMETER
        .matcher(pattern)
        .replaceAll(found -> {
          var value = Objects.requireNonNullElse(parameters.get(found.group(1)), "");
          return Matcher.quoteReplacement(
              found.group(1).equals(UNTIL) ? deadline(value, locale) : value);
        });
  }

  private static ResourceBundle sentences(Locale locale) {
    return ResourceBundle.getBundle(
        "messages/notices",
        Locale.of(locale.getLanguage()),
        NoticeSentences.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
