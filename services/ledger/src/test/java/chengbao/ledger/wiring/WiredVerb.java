package chengbao.ledger.wiring;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.acts.Doer;
import chengbao.ledger.acts.Verb;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.outbox.Outbox;
import chengbao.ledger.outbox.OutgoingEvent;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A verb as a service has it: an act and an announcement in one transaction.
@ApplicationScoped
@Verb
class WiredVerb {
  private final Acts acts;
  private final Outbox outbox;
  private final TimeOrdered ids;
  private final Clock clock;
  private final String topic;

  @Inject
  WiredVerb(
      Acts acts,
      Outbox outbox,
      TimeOrdered ids,
      Clock clock,
      @ConfigProperty(name = "wired.topic") String topic) {
    this.acts = acts;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.topic = topic;
  }

  @Transactional
  void move(UUID report, boolean refused) {
    Doer drafter = Doer.of("p1", "陈小满", "a1", "u1", "白鹭镇人民政府");
    acts.append(Act.done(report, "move", drafter, null, clock.instant()));
    outbox.append(
        OutgoingEvent.move(
            ids.next(),
            topic,
            report.toString(),
            "/chengbao/wired",
            WiredListener.MOVED.toString(),
            clock.instant(),
            JsonNodeFactory.instance.objectNode()));
    if (refused) {
      throw new IllegalStateException("refused");
    }
  }
}
