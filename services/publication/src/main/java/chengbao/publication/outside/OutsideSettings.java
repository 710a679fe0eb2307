package chengbao.publication.outside;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What an administrator allows to be asked for outside.
@ConfigMapping(prefix = "chengbao.outside")
public interface OutsideSettings {

  /// Names of hosts, to the letter.
  Optional<List<String>> hosts();

  /// Whether plain `http` on this machine will do, as it does for tests.
  @WithDefault("false")
  boolean loopback();

  /// For connecting, asking and reading together.
  @WithDefault("15s")
  Duration patience();

  /// In bytes.
  @WithDefault("4000000")
  int largest();
}
