package chengbao.look;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// How values are written on pages: `{at.minute}`, `{at.shortMinute}`, `{hash.spaced}`. Times are
/// shown in the time of the offices, whatever the clock of the server says.
@TemplateExtension
public final class Written {

  /// The time zone of the offices.
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx");
  private static final Pattern FOUR = Pattern.compile("(?<=\\G.{4})(?=.)");

  private Written() {}

  /// `2026-02-09 15:30`, as publications must show it.
  public static String minute(Instant at) {
    return MINUTE.format(at.atZone(ZONE));
  }

  /// `02-09 15:30`, for use inside the offices within the year.
  public static String shortMinute(Instant at) {
    return SHORT.format(at.atZone(ZONE));
  }

  /// `2026-02-09T15:30+08:00`, for the `datetime` attribute.
  public static String machine(Instant at) {
    return OFFSET.format(at.atZone(ZONE));
  }

  /// `2026年2月9日`, as a document is dated.
  public static String formal(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /// `4be1 07c9 a2d8 …`: a long hash in groups of four, to be read aloud.
  public static String spaced(String hash) {
    return FOUR.matcher(hash).replaceAll(" ");
  }

  /// The text as a value inside an address: `/cases?q=白鹭` becomes `%2Fcases%3Fq%3D…`.
  public static String inAddress(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The key of the word for a state: `not-started` becomes `state_not_started`.
  public static String stateKey(String state) {
    return "state_" + state.replace('-', '_');
  }

  /// The key of the word for a severity of a finding.
  public static String severityKey(String severity) {
    return "severity_" + severity;
  }

  /// The icon of a severity.
  public static String severityIcon(String severity) {
    return "f-" + severity;
  }

  /// The icon of a state; states of a case borrow the icon of the state of the report they mean.
  public static String stateIcon(String state) {
    return switch (state) {
      case "waiting" -> "s-submitted";
      case "claimed" -> "s-review";
      case "with-unit" -> "s-returned";
      case "decided", "endorsed" -> "s-approved";
      default -> "s-" + state;
    };
  }
}
