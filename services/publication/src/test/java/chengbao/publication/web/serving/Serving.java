package chengbao.publication.web.serving;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Small settings for pages that are kept.
///
/// @param onDisk absent where no page is kept on disk
record Serving(@Nullable Path onDisk, int places) implements ServingSettings {

  @Override
  public MemorySize memory() {
    return new MemorySize(BigInteger.valueOf(1 << 20));
  }

  @Override
  public Optional<Path> folder() {
    return Optional.ofNullable(onDisk);
  }

  @Override
  public Duration freshFor() {
    return Duration.ofMillis(25);
  }

  @Override
  public Duration batch() {
    return Duration.ofSeconds(30);
  }

  @Override
  public Duration numberOfReadersMayBe() {
    return Duration.ofMinutes(10);
  }
}
