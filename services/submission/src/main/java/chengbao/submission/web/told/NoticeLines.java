package chengbao.submission.web.told;

import chengbao.door.Language;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.Weight;
import chengbao.submission.told.NoticeSentences;
import chengbao.submission.web.told.NoticesPage.Line;
import chengbao.submission.web.told.NoticesPage.Settlement;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/// Notices in the officer's words.
@RequestScoped
class NoticeLines {
  private final NoticeSentences sentences;
  private final Language language;

  NoticeLines(NoticeSentences sentences, Language language) {
    this.sentences = sentences;
    this.language = language;
  }

  String sentence(Notice notice) {
    return sentences.of(notice, language.locale());
  }

  Line line(Notice notice) {
    return new Line(
        notice.id().toString(),
        sentence(notice),
        notice.parameters().get("reason"),
        notice.to().onBehalfOf(),
        notice.at(),
        notice.weight() == Weight.TO_DO,
        notice.isOpen(),
        notice.read() == null,
        settlement(notice));
  }

  private @Nullable Settlement settlement(Notice notice) {
    var settled = notice.settled();
    return settled == null
        ? null
        : new Settlement(
            settled.by(), sentences.done(settled.move(), language.locale()), settled.at());
  }
}
