package chengbao.submission.mail;

import chengbao.submission.domain.notice.MailDomains;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The domains that the installation names.
@ApplicationScoped
class ConfiguredMailDomains implements MailDomains {
  private final Set<String> allowed;

  ConfiguredMailDomains(
      @ConfigProperty(name = "chengbao.mail.domains") Optional<List<String>> domains) {
    this.allowed = Set.copyOf(domains.orElse(List.of()));
  }

  @Override
  public Set<String> allowed() {
    return allowed;
  }
}
