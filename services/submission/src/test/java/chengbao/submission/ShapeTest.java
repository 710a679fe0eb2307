package chengbao.submission;

import chengbao.architecture.ServiceShape;
import org.junit.jupiter.api.Test;

class ShapeTest {
  @Test
  void the_service_has_the_shape_that_all_services_have() {
    new ServiceShape("chengbao.submission").check();
  }
}
