package chengbao.submission;

import chengbao.architecture.ServiceShape;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final Map<String, Set<String>> ROOMS =
      Map.of(
          "files", Set.of("drafting"),
          "returning", Set.of("drafting"),
          "signing", Set.of("drafting", "register"),
          "correcting", Set.of("signing"),
          "reports", Set.of("drafting", "signing", "rounds"),
          "overview", Set.of("rounds"),
          "collecting", Set.of("overview", "rounds"));

  @Test
  void the_service_has_the_shape_that_all_services_have() {
    new ServiceShape("chengbao.submission", ROOMS).check();
  }
}
