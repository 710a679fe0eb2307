package chengbao.door.outside;

import java.io.IOException;

/// The name leads to an address that does not lie outside; nothing was sent.
public final class NotPublic extends IOException {
  private static final long serialVersionUID = 1L;

  NotPublic(String host) {
    super(host);
  }
}
