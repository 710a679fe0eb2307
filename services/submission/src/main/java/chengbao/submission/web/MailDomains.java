package chengbao.submission.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Which mailboxes notices may go to: those of the offices, when the installation names them.
@ApplicationScoped
class MailDomains {
  private final Set<String> allowed;

  MailDomains(@ConfigProperty(name = "chengbao.mail.domains") Optional<List<String>> domains) {
    this.allowed = Set.copyOf(domains.orElse(List.of()));
  }

  /// Empty for any.
  Set<String> allowed() {
    return allowed;
  }
}
