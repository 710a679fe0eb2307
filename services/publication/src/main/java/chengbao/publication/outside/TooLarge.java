package chengbao.publication.outside;

import java.io.IOException;

/// An answer that is larger than any page of text.
final class TooLarge extends IOException {
  private static final long serialVersionUID = 1L;
}
