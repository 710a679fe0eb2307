package chengbao.ledger.acts;

import chengbao.contracts.ActWritten;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Topics;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.outbox.Outbox;
import chengbao.ledger.outbox.OutgoingEvent;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Tells each act to the service that makes one story a report of them all, in the transaction of
/// the act. A service that is to be heard names itself as `chengbao.acts.told-by`; what concerns
/// nobody else, such as every save of a draft, it names in `chengbao.acts.untold`.
@Singleton
public class TellingActs {
  private static final long ALLOTTED_LATER = 0;

  private final Outbox outbox;
  private final TimeOrdered ids;
  private final @Nullable String service;
  private final Set<String> untold;

  @Inject
  public TellingActs(
      Outbox outbox,
      TimeOrdered ids,
      @ConfigProperty(name = "chengbao.acts.told-by") Optional<String> service,
      @ConfigProperty(name = "chengbao.acts.untold") Optional<List<String>> untold) {
    this.outbox = outbox;
    this.ids = ids;
    this.service = service.orElse(null);
    this.untold = Set.copyOf(untold.orElse(List.of()));
  }

  void tell(Act act) {
    if (service == null || untold.contains(act.verb())) {
      return;
    }
    outbox.append(
        OutgoingEvent.move(
            ids.next(),
            Topics.actsOf(service),
            act.subject().toString(),
            "/chengbao/" + service,
            EventTypes.of(ActWritten.class),
            act.at(),
            data(act, service)));
  }

  private static ObjectNode data(Act act, String service) {
    Doer doer = act.doer();
    return EventJson.write(
        new ActWritten(
            ALLOTTED_LATER,
            act.at(),
            service,
            act.subject().toString(),
            act.verb(),
            doer.person(),
            doer.name(),
            doer.appointment(),
            doer.unit(),
            doer.unitName(),
            doer.forPerson(),
            doer.forName(),
            act.contentHash(),
            act.outcome(),
            act.cause() == null ? null : act.cause().toString()));
  }
}
