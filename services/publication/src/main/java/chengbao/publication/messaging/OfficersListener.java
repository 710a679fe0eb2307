package chengbao.publication.messaging;

import chengbao.contracts.Appointment;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.OfficerState;
import chengbao.contracts.Topics;
import chengbao.ledger.envelope.EventType;
import chengbao.ledger.envelope.IncomingEvent;
import chengbao.ledger.envelope.Order;
import chengbao.ledger.inbox.Handler;
import chengbao.ledger.inbox.Inbox;
import chengbao.publication.FollowOfficer;
import chengbao.publication.domain.OfficerStanding;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears which appointments officers hold.
@ApplicationScoped
class OfficersListener implements Handler {

  private final Inbox inbox;
  private final FollowOfficer followOfficer;

  OfficersListener(Inbox inbox, FollowOfficer followOfficer) {
    this.inbox = inbox;
    this.followOfficer = followOfficer;
  }

  @Incoming("officers")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, this);
  }

  @Override
  public String topic() {
    return Topics.OFFICERS;
  }

  @Override
  public Order order() {
    return Order.BY_VERSION;
  }

  @Override
  public Set<EventType> knows() {
    return Set.of(EventType.of(EventTypes.of(OfficerState.class)));
  }

  @Override
  public void apply(IncomingEvent event) throws IOException {
    followOfficer.follow(standing(EventJson.read(event.data(), OfficerState.class)));
  }

  static OfficerStanding standing(OfficerState officer) {
    return new OfficerStanding(
        officer.id(),
        officer.name(),
        officer.appointments().stream().map(OfficersListener::term).toList(),
        officer.version());
  }

  private static OfficerStanding.Term term(Appointment appointment) {
    return new OfficerStanding.Term(
        appointment.id(),
        appointment.unit(),
        Set.copyOf(appointment.functions()),
        appointment.position(),
        appointment.from(),
        appointment.until(),
        appointment.forPerson(),
        appointment.forName());
  }
}
