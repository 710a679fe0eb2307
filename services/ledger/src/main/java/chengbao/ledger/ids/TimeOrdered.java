package chengbao.ledger.ids;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Makes the ids of everything a service owns: UUID version 7 (RFC 9562), ordered by time.
///
/// Ids of one process never go back, even when its clock does: within a millisecond the twelve bits
/// after the version count up, and an exhausted millisecond borrows the next.
@Singleton
public class TimeOrdered {
  private static final int COUNTER_BITS = 12;
  private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private long last;

  @Inject
  public TimeOrdered(Clock clock) {
    this.clock = clock;
  }

  /// The next id, greater than every one before it.
  public UUID next() {
    long moment = advance();
    long high = (moment >>> COUNTER_BITS) << 16 | VERSION_7 | (moment & COUNTER_MASK);
    return new UUID(high, VARIANT | (random.nextLong() & VARIANT_MASK));
  }

  private synchronized long advance() {
    long now = clock.millis() << COUNTER_BITS;
    last = Math.max(now, last + 1);
    return last;
  }
}
