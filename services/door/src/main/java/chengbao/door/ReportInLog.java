package chengbao.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Puts the report that a request is about into each line of log that is written on its way, as the
/// inbox does for events.
class ReportInLog {
  private static final String REPORT = "report";
  private static final Pattern ADDRESS =
      Pattern.compile("(?:^|/)(?:reports|cases)/([0-9a-f-]{36})");

  @ServerRequestFilter
  void note(ContainerRequestContext request) {
    UriInfo address = request.getUriInfo();
    Matcher matcher = ADDRESS.matcher(address.getPath());
    if (matcher.find()) {
      MDC.put(REPORT, matcher.group(1));
    } else {
      MDC.remove(REPORT);
    }
  }
}
