package chengbao.submission.domain.notice;

import java.util.Set;

/// Which channels outside the list this installation has.
public interface OpenChannels {
  Set<Channel> open();
}
