package chengbao.review;

import chengbao.architecture.ServiceShape;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final Map<String, Set<String>> ROOMS =
      Map.of(
          "beside", Set.of("sheet"),
          "comments", Set.of("sheet"),
          "opinions", Set.of("sheet"),
          "letter", Set.of("comments"),
          "desk", Set.of("sheet", "comments", "beside", "record"),
          "deciding", Set.of("desk"),
          "handing", Set.of("desk", "opinions"));

  @Test
  void the_service_has_the_shape_that_all_services_have() {
    new ServiceShape("chengbao.review", ROOMS).check();
  }
}
