package chengbao.submission.domain.notice;

/// Takes letters out of the system by one channel. What fits behind it can be added: a text
/// message, an office's own messenger.
public interface Carrier {
  Channel channel();

  /// Whether the channel is set up here. If not, nothing is written for it.
  boolean isOpen();

  /// Returns when the other side has taken it. It may be asked to carry the same letter again after
  /// a crash and says so to the other side by the delivery's id.
  void carry(Letter letter) throws NotCarried;
}
