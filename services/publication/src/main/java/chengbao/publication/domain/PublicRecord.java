package chengbao.publication.domain;

import java.util.List;
import java.util.function.Consumer;

/// The public record, the topic `editions`: all that the portal needs to be built again.
public interface PublicRecord {

  /// Reads it from its beginning to where it ends now, some hundreds of records at a time and those
  /// of one edition in their order. What review never signed is left out.
  ///
  /// @return how many records were left out
  long replay(Consumer<List<Edition.Numbered>> some);

  /// Begins a root hash: SHA-256 over the canonical record (RFC 8785) of each edition, in the order
  /// in which they are added.
  Root root();

  /// A root hash in the making.
  interface Root {
    void add(List<Edition.Numbered> some);

    long editions();

    String value();
  }
}
