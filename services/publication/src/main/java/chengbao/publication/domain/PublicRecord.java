package chengbao.publication.domain;

import java.util.function.Consumer;

/// The public record, the topic `editions`: all that the portal needs to be built again.
public interface PublicRecord {

  /// Reads it from its beginning to where it ends now. What review never signed is left out.
  ///
  /// @return how many records were left out
  long replay(Consumer<Edition.Numbered> each);

  /// Begins a root hash: SHA-256 over the canonical record (RFC 8785) of each edition, in the order
  /// in which they are added.
  Root root();

  /// A root hash in the making.
  interface Root {
    void add(Edition.Numbered edition);

    long editions();

    String value();
  }
}
