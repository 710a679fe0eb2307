package chengbao.review.web.beside;

import chengbao.review.domain.SentVersion;
import chengbao.review.web.Worked;
import chengbao.review.web.sheet.SideBySide;
import io.quarkus.qute.TemplateData;
import java.util.List;

/// 对照已公开的版次: a correction beside what it corrects, however often the correction itself was
/// returned.
///
/// @param before as it was approved and is public
@TemplateData
record CorrectedView(SentVersion before, SideBySide beside) {

  static CorrectedView of(SentVersion before, SentVersion sent, Worked worked) {
    return new CorrectedView(
        before,
        worked.once(
            SideBySide.class,
            List.of(before.contentHash().value(), sent.contentHash().value()),
            () -> SideBySide.ofTexts(before.text().blocks(), sent.text().blocks())));
  }
}
