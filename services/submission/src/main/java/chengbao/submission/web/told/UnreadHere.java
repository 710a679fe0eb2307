package chengbao.submission.web.told;

import chengbao.door.UnreadNotices;
import chengbao.submission.ReadNotices;
import chengbao.submission.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the page frame how much the officer has not read yet.
@ApplicationScoped
class UnreadHere implements UnreadNotices {
  private final ReadNotices readNotices;

  UnreadHere(ReadNotices readNotices) {
    this.readNotices = readNotices;
  }

  @Override
  public int of(String person) {
    return readNotices.unread(PersonId.of(person));
  }
}
