package chengbao.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Puts the report that a request is about into each line of log that is written on its way, as the
/// inbox does for events.
class ReportInLog {
  private static final String REPORT = "report";
  private static final Pattern ADDRESS =
      Pattern.compile("(?:^|/)(?:reports|cases)/([0-9a-f-]{36})");

  @ServerRequestFilter
  void note(ContainerRequestContext request) {
    String report = reportIn(request.getUriInfo().getPath());
    if (report == null) {
      MDC.remove(REPORT);
    } else {
      MDC.put(REPORT, report);
    }
  }

  static @Nullable String reportIn(String path) {
    Matcher matcher = ADDRESS.matcher(path);
    return matcher.find() ? matcher.group(1) : null;
  }
}
