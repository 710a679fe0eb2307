package chengbao.publication.web.serving;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How pages are kept, and how often readers may ask for what costs.
@ConfigMapping(prefix = "chengbao.portal.serving")
interface ServingSettings {

  /// Compressed pages in memory.
  @WithDefault("32M")
  MemorySize memory();

  /// Where pages of editions are kept on disk; without it they are rendered again when memory has
  /// no place for them.
  Optional<Path> folder();

  /// Pages kept on disk, at most.
  @WithDefault("262144")
  int places();

  /// For how long a page may go out before the database is asked again whether it still holds.
  @WithDefault("25ms")
  Duration freshFor();

  /// How often numbers of readers are written.
  @WithDefault("30s")
  Duration batch();

  /// How old a page may be when the number of its readers has grown.
  @WithDefault("10m")
  Duration numberOfReadersMayBe();
}
