package chengbao.review;

import chengbao.architecture.ServiceShape;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void this_service_has_the_shape_of_a_service() {
    new ServiceShape("chengbao.review").check();
  }
}
