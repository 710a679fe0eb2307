package chengbao.submission;

import chengbao.ledger.ids.TimeOrdered;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.Deliveries;
import chengbao.submission.domain.notice.Delivery;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.OfficersWishes;
import chengbao.submission.domain.notice.OpenChannels;
import chengbao.submission.domain.notice.Wishes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/// Puts notices into the outbox, in the transaction that writes them: for the channels that the
/// table names, this installation has and the officer wants.
@ApplicationScoped
class Posting {
  private final OfficersWishes wishes;
  private final Deliveries deliveries;
  private final OpenChannels channels;
  private final TimeOrdered ids;

  Posting(OfficersWishes wishes, Deliveries deliveries, OpenChannels channels, TimeOrdered ids) {
    this.wishes = wishes;
    this.deliveries = deliveries;
    this.channels = channels;
    this.ids = ids;
  }

  void post(Map<Notice, Set<Channel>> written, Instant now) {
    var open = channels.open();
    if (open.isEmpty()) {
      return;
    }
    var wanted = wishes.of(written.keySet().stream().map(one -> one.to().person()).toList());
    var letters = new ArrayList<Delivery>();
    written.forEach((notice, channels) -> {
      var person = notice.to().person();
      var wish = wanted.getOrDefault(person, Wishes.usual(person, null));
      for (var channel : channels) {
        if (open.contains(channel)) {
          wish.due(channel, now)
              .ifPresent(due -> letters.add(Delivery.of(ids.next(), notice, channel, due)));
        }
      }
    });
    deliveries.add(letters);
  }
}
