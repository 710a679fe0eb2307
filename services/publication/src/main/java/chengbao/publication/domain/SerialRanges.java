package chengbao.publication.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which serials of each year a site may give (流水号范围), for the organ's other documents are counted
/// in the same series. Written as an office would: `2026:1-300,501-800;2027:1-300`. Without any,
/// every serial from 1 may be given.
public record SerialRanges(List<Range> ranges) {

  public static final SerialRanges ALL = new SerialRanges(List.of());

  private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*[:：]\\s*(.+)");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s*[-－—–~～至]\\s*(\\d{1,9})");

  /// From and to, both given.
  public record Range(int year, long from, long to) {}

  public SerialRanges {
    ranges =
        ranges.stream()
            .sorted(Comparator.comparingInt(Range::year).thenComparingLong(Range::from))
            .toList();
    Range before = null;
    for (Range range : ranges) {
      boolean overlaps =
          before != null && before.year() == range.year() && before.to() >= range.from();
      if (range.from() < 1 || range.to() < range.from() || overlaps) {
        throw new IllegalArgumentException("no range of serials: " + range);
      }
      before = range;
    }
  }

  /// Reads what an officer wrote; nothing for all serials.
  ///
  /// @throws IllegalArgumentException when it cannot be read, or ranges overlap
  public static SerialRanges read(String typed) {
    List<Range> ranges = new ArrayList<>();
    for (String year : typed.strip().split("[;；\\n]+")) {
      if (!year.isBlank()) {
        Matcher one = matched(YEAR, year);
        for (String range : one.group(2).split("[,，、]")) {
          Matcher ends = matched(RANGE, range);
          ranges.add(
              new Range(
                  Integer.parseInt(one.group(1)),
                  Long.parseLong(ends.group(1)),
                  Long.parseLong(ends.group(2))));
        }
      }
    }
    return new SerialRanges(ranges);
  }

  private static Matcher matched(Pattern pattern, String typed) {
    Matcher matcher = pattern.matcher(typed.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no range of serials: " + typed);
    }
    return matcher;
  }

  /// The serial after this one that may be given in the year; none when all are used up.
  public OptionalLong after(long serial, int year) {
    return ranges.isEmpty()
        ? OptionalLong.of(serial + 1)
        : ranges.stream()
            .filter(range -> range.year() == year && range.to() > serial)
            .mapToLong(range -> Math.max(range.from(), serial + 1))
            .findFirst();
  }

  /// As it is written.
  @Override
  public String toString() {
    StringBuilder written = new StringBuilder();
    int year = 0;
    for (Range range : ranges) {
      if (range.year() == year) {
        written.append(',');
      } else {
        written.append(written.isEmpty() ? "" : ";").append(range.year()).append(':');
      }
      written.append(range.from()).append('-').append(range.to());
      year = range.year();
    }
    return written.toString();
  }
}
