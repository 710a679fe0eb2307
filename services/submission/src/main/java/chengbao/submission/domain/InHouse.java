package chengbao.submission.domain;

import org.jspecify.annotations.Nullable;

/// Frozen, and still in the unit: on its way to the signature, or signed and without its seal.
public sealed interface InHouse extends Report
    permits Circulating, AwaitingSignature, AwaitingSeal {
  Papers papers();

  Version version();

  /// The return that this version answers, if it answers one.
  @Nullable Return returned();

  /// Back to the drafter with a reason (退回拟稿人).
  default Editable decline(Decline decline) {
    var answered = returned();
    return answered == null
        ? new Draft(cover().next(), papers(), decline.at(), decline)
        : new Returned(cover().next(), papers(), answered, decline.at(), decline);
  }
}
