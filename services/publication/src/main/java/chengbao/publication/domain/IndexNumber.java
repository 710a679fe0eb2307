package chengbao.publication.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The public identifier (索引号) of a report, such as `11990102MB0000002G/2026-00001`. It is given
/// once, stays with all editions and is never used again.
public record IndexNumber(String value) {

  private static final Pattern SERIAL = Pattern.compile("\\d{1,18}$");

  /// The series a number belongs to: all of it but the serial.
  public String series() {
    return SERIAL.matcher(value).replaceFirst("");
  }

  /// Its place in the series.
  public long serial() {
    Matcher serial = SERIAL.matcher(value);
    return serial.find() ? Long.parseLong(serial.group()) : 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
