package chengbao.door.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FunctionsFromRolesTest {
  private static final AuthenticationRequestContext NO_CONTEXT =
      blocking -> {
        throw new UnsupportedOperationException("roles are read without asking anybody");
      };

  @Test
  void a_role_of_the_realm_opens_the_door_for_its_function() {
    assertThat(augmented("sub-district-drafter", "oversight-office-reviewer", "operator"))
        .contains("drafter", "reviewer", "operator");
  }

  @Test
  void a_role_that_is_none_of_ours_opens_nothing() {
    assertThat(augmented("drafter-of-nothing", "sub-district-king", "offline_access"))
        .doesNotContain("drafter", "king");
  }

  private static Set<String> augmented(String... roles) {
    SecurityIdentity identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("somebody"))
            .addRoles(Set.of(roles))
            .build();
    return new FunctionsFromRoles().augment(identity, NO_CONTEXT).await().indefinitely().getRoles();
  }
}
