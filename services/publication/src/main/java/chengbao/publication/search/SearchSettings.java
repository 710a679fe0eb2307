package chengbao.publication.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// How words are found on this replica.
@ConfigMapping(prefix = "chengbao.search")
interface SearchSettings {

  /// Whether this replica keeps an index. One that only sends pages out needs none; questions that
  /// reach it find nothing.
  @WithDefault("true")
  boolean enabled();

  /// Where the index lies; without it, a folder among temporary files that is used again after a
  /// restart. Nothing is lost with it.
  Optional<String> folder();

  /// How long one question may take before what was found so far is shown. Far longer than a
  /// question takes, because the first one after a start must be answered in full too.
  @WithDefault("0.5S")
  Duration patience();

  /// How often changed editions are looked for.
  @WithDefault("1S")
  Duration every();
}
