package chengbao.submission.web;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/// The route table of the running service.
final class Routes {
  private Routes() {}

  record Route(String verb, String path, Method method) {
    boolean isPage() {
      return !path.startsWith("/api");
    }

    /// The path with an id in it that nothing has; a parameter may bring a pattern with braces.
    String unknown() {
      return path.replace("{to}", "en")
          .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "019c6d00-0000-7000-8000-0000000000ff");
    }

    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  static List<Route> running() {
    var routes = new ArrayList<Route>();
    RuntimeResourceVisitor.visitRuntimeResources(
        "",
        ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(),
        new RuntimeResourceVisitor() {
          @Override
          public void visitRuntimeResource(String verb, String path, RuntimeResource resource) {
            if (verb != null) {
              routes.add(new Route(verb, path, resource.getLazyMethod().getMethod()));
            }
          }
        });
    return routes;
  }
}
