package chengbao.submission.domain;

import java.time.LocalDate;

/// What a round asks for, in the words of its task notice.
///
/// @param noticeText the text of the notice, may be empty
/// @param copyTo 抄送: whom a report goes to as well, full names separated by 、
public record Task(
    String title,
    String noticeNumber,
    String noticeText,
    int reportYear,
    Period period,
    String copyTo) {

  /// 统计期间, both days counted.
  public record Period(LocalDate first, LocalDate last) {
    public Period {
      if (last.isBefore(first)) {
        throw new Refused(Refusal.ROUND_DATES_OUT_OF_ORDER);
      }
    }

    public static Period of(int year) {
      return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
  }
}
