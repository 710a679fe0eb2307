package chengbao.journey.api;

import chengbao.journey.district.Officer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/// What an operator asks of every service.
public final class OperatorApi {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Caller caller;

  public OperatorApi(Caller caller) {
    this.caller = caller;
  }

  /// Builds the portal again from the public record, which takes minutes with a country's.
  public JsonNode rebuildPortal(Officer operator) {
    return caller
        .must(Call.post(Service.PUBLICATION, "/api/portal/rebuild").by(operator).within(AN_HOUR))
        .json();
  }

  /// Events the service keeps back because it cannot apply them.
  public List<JsonNode> heldEvents(Service service, Officer operator) {
    JsonNode held = caller.must(Call.get(service, "/api/held-events").by(operator)).json();
    JsonNode list = held.isArray() ? held : held.path("events");
    return StreamSupport.stream(list.spliterator(), false).toList();
  }
}
