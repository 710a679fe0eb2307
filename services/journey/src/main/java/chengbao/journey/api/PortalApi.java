package chengbao.journey.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;

/// What the public asks of the portal, without signing in.
public final class PortalApi {
  private final Caller caller;
  private final Servers servers;

  public PortalApi(Caller caller, Servers servers) {
    this.caller = caller;
    this.servers = servers;
  }

  /// The report's page, whose address never changes.
  public URI address(String report) {
    return URI.create(servers.portal() + page(report));
  }

  /// Whether the portal answers with the report's page.
  public boolean shows(String report) {
    return caller.call(Call.get(Service.PUBLICATION, page(report))).isGood();
  }

  /// The editions of a report.
  public List<JsonNode> editions(String report) {
    Call call = Call.get(Service.PUBLICATION, "/api/editions?report=" + report);
    JsonNode answer = caller.must(call).json();
    JsonNode list = answer.isArray() ? answer : answer.path("editions");
    return StreamSupport.stream(list.spliterator(), false).toList();
  }

  /// One edition with its whole text.
  public JsonNode edition(String report, int number) {
    String path = "/api/reports/" + report + "/editions/" + number;
    return caller.must(Call.get(Service.PUBLICATION, path)).json();
  }

  private static String page(String report) {
    return "/reports/" + report;
  }
}
