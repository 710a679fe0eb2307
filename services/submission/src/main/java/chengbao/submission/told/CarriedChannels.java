package chengbao.submission.told;

import chengbao.submission.domain.notice.Carrier;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.OpenChannels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.EnumSet;
import java.util.Set;

/// The channels for which there is a carrier that is set up.
@ApplicationScoped
class CarriedChannels implements OpenChannels {
  private final Instance<Carrier> carriers;

  CarriedChannels(Instance<Carrier> carriers) {
    this.carriers = carriers;
  }

  @Override
  public Set<Channel> open() {
    var open = EnumSet.noneOf(Channel.class);
    carriers.stream().filter(Carrier::isOpen).map(Carrier::channel).forEach(open::add);
    return open;
  }
}
