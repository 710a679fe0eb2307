package chengbao.publication.messaging;

import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Topics;
import chengbao.contracts.UnitState;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.publication.FollowUnit;
import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.Site;
import chengbao.publication.domain.UnitStanding;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears how units and their sites stand.
@ApplicationScoped
class UnitsListener implements Handler {

  private final Inbox inbox;
  private final FollowUnit followUnit;

  UnitsListener(Inbox inbox, FollowUnit followUnit) {
    this.inbox = inbox;
    this.followUnit = followUnit;
  }

  @Incoming("units")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, this);
  }

  @Override
  public String topic() {
    return Topics.UNITS;
  }

  @Override
  public Order order() {
    return Order.BY_VERSION;
  }

  @Override
  public Set<EventType> knows() {
    return Set.of(EventType.of(EventTypes.of(UnitState.class)));
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    followUnit.follow(standing(EventJson.read(event.data(), UnitState.class)));
  }

  static UnitStanding standing(UnitState unit) {
    return new UnitStanding(
        unit.id(),
        unit.kind(),
        unit.name(),
        unit.shortName(),
        unit.district(),
        site(unit.site()),
        unit.version(),
        unit.successor());
  }

  private static Site site(chengbao.contracts.Site site) {
    return new Site(
        site.id(),
        site.name(),
        site.domain(),
        site.identificationCode(),
        IndexNumberRule.of(site.indexNumberRule()),
        site.address(),
        site.release().equals("held"));
  }
}
