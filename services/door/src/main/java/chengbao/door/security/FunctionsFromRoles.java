package chengbao.door.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/// Lets methods ask for a function: the realm's role `sub-district-drafter` also gives `drafter`.
///
/// The role opens the door only; the appointment that carries the function is checked by the verb.
@Singleton
public class FunctionsFromRoles implements SecurityIdentityAugmentor {
  private static final List<String> KINDS =
      List.of("sub-district-", "district-bureau-", "district-government-", "oversight-office-");
  private static final Set<String> FUNCTIONS =
      Set.of("drafter", "signatory", "reviewer", "publisher", "administrator");

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous()) {
      return Uni.createFrom().item(identity);
    }
    QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder(identity);
    identity.getRoles().stream()
        .flatMap(role ->
            KINDS.stream().filter(role::startsWith).map(kind -> role.substring(kind.length())))
        .filter(FUNCTIONS::contains)
        .forEach(builder::addRole);
    return Uni.createFrom().item(builder.build());
  }
}
