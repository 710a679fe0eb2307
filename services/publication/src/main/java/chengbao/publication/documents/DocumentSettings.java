package chengbao.publication.documents;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/// How files are made on this machine.
@ConfigMapping(prefix = "chengbao.documents")
interface DocumentSettings {

  /// Font files by their use: `fangsong`, `title`, `hei`, `kai`, `song`.
  Map<String, String> fonts();

  /// How many may wait to be made at once.
  @WithDefault("16")
  int waiting();

  /// How long a reader waits for a file to be made.
  @WithDefault("15S")
  Duration patience();
}
