package chengbao.submission.domain.notice;

import java.util.List;

/// What a carrier takes out: one notice, or a digest of the officer's list.
///
/// @param notices the one notice; for a digest the open 待办 and then the news not read yet
public record Letter(Delivery delivery, Wishes wishes, List<Notice> notices) {
  public Letter {
    notices = List.copyOf(notices);
  }

  public boolean isDigest() {
    return delivery.notice() == null;
  }
}
