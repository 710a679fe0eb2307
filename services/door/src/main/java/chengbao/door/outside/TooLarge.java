package chengbao.door.outside;

import java.io.IOException;

/// The answer is larger than anything that is wanted.
public final class TooLarge extends IOException {
  private static final long serialVersionUID = 1L;
}
