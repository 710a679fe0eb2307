package chengbao.submission.domain.notice;

import java.util.Set;

/// Which mailboxes notices may go to: those of the offices, when the installation names them.
public interface MailDomains {
  /// Empty for any.
  Set<String> allowed();
}
