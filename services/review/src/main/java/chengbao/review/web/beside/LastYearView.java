package chengbao.review.web.beside;

import chengbao.review.EarlierReports.Earlier;
import chengbao.review.domain.SentVersion;
import chengbao.review.web.Worked;
import chengbao.review.web.sheet.SideBySide;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 对照上年度: this year's text beside last year's.
///
/// @param earlier absent when no report of last year is kept here
record LastYearView(@Nullable Earlier earlier, @Nullable SideBySide beside) {

  static LastYearView of(@Nullable Earlier earlier, SentVersion sent, Worked worked) {
    return earlier == null
        ? new LastYearView(null, null)
        : new LastYearView(
            earlier,
            worked.once(
                SideBySide.class,
                List.of(earlier.contentHash(), sent.contentHash().value()),
                () -> SideBySide.ofTexts(earlier.text().blocks(), sent.text().blocks())));
  }
}
