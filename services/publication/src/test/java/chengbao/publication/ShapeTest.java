package chengbao.publication;

import chengbao.architecture.ServiceShape;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapeTest {

  /// What all rooms share stands on the pages that are kept.
  private static final String SHARED = "";

  private static final Map<String, Set<String>> ROOMS =
      Map.of(
          SHARED,
          Set.of("serving"),
          "reports",
          Set.of("serving"),
          "errors",
          Set.of("serving"),
          "column",
          Set.of("errors"),
          "files",
          Set.of("reports", "seats"),
          "opendata",
          Set.of("column", "seats"),
          "elsewhere",
          Set.of("desk"),
          "withdrawals",
          Set.of("elsewhere"));

  @Test
  void the_service_has_the_shape_that_all_services_have() {
    new ServiceShape("chengbao.publication", ROOMS).check();
  }
}
