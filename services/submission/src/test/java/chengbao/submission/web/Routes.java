package chengbao.submission.web;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.ws.rs.Consumes;
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

    /// A path that this route answers: the first of the words it knows, a number, an id.
    String answered() {
      return new Route(
              verb,
              path.replaceAll("\\{\\w+ *: *([a-z-]+)\\|[^{}]*}", "$1")
                  .replaceAll("\\{\\w+ *: *\\\\d[^{}]*(\\{[^{}]*})?}", "1"),
              method)
          .unknown();
    }

    /// The path with an id in it that nothing has; a parameter may bring a pattern with braces.
    String unknown() {
      return path.replace("{to}", "en")
          .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "019c6d00-0000-7000-8000-0000000000ff");
    }

    /// The kind of form that its page sends.
    String takes() {
      return method.isAnnotationPresent(Consumes.class)
          ? "multipart/form-data; boundary=none"
          : "application/x-www-form-urlencoded";
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
