package chengbao.ledger.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A clock whose file says what time it was when, and which follows when the file is replaced by
/// one that is further on. A file that would set it back, or cannot be read, changes nothing.
final class DemonstrationClock extends Clock {
  private final Clock real;
  private final Path file;
  private volatile Seen seen;

  /// The file as it was last read: one look at its attributes tells whether it has been replaced.
  ///
  /// @param key which file it is under its name
  private record Mark(FileTime written, @Nullable Object key) {
    static Mark of(Path file) throws IOException {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Mark(attributes.lastModifiedTime(), attributes.fileKey());
    }
  }

  private record Seen(Mark mark, DemonstrationTime time) {}

  /// @throws UncheckedIOException when there is no such file
  DemonstrationClock(Clock real, Path file) {
    this.real = real;
    this.file = file;
    try {
      this.seen = new Seen(Mark.of(file), DemonstrationTime.in(file));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read the demonstration's clock", fault);
    }
  }

  @Override
  public Instant instant() {
    var now = real.instant();
    return upToDate(now).at(now);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new DemonstrationClock(real.withZone(zone), file);
  }

  private DemonstrationTime upToDate(Instant now) {
    var known = seen;
    try {
      var mark = Mark.of(file);
      if (mark.equals(known.mark())) {
        return known.time();
      }
      var told = DemonstrationTime.in(file);
      var time = told.at(now).isBefore(known.time().at(now)) ? known.time() : told;
      seen = new Seen(mark, time);
      return time;
    } catch (IOException unreadable) {
      return known.time();
    }
  }
}
