package chengbao.publication.web.seats;

import chengbao.publication.web.PortalSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Everything that is made for readers while they wait takes one of these seats: pages that do not
/// lie in memory, searches, verifications, lists. There are fewer seats than connections to the
/// database, so that however many readers come, publishing always finds one of its own. Who comes
/// when all are taken waits a little, and is then asked to come again.
@ApplicationScoped
public class ReadingRoom {

  private final Semaphore seats;
  private final Duration patience;

  @Inject
  ReadingRoom(PortalSettings settings) {
    this(settings.readingRoom().seats(), settings.readingRoom().patience());
  }

  ReadingRoom(int seats, Duration patience) {
    this.seats = new Semaphore(seats, true);
    this.patience = patience;
  }

  /// Every seat was taken for as long as a reader waits.
  public static final class Full extends RuntimeException {
    public Full() {
      super("every seat is taken", null, false, false);
    }
  }

  /// Does it on a seat.
  ///
  /// @throws Full when no seat became free in time
  public <T> T reading(Supplier<T> work) {
    takeSeat();
    try {
      return work.get();
    } finally {
      leave();
    }
  }

  /// To be followed by [#leave()].
  ///
  /// @throws Full when no seat became free in time
  void takeSeat() {
    try {
      if (!seats.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Full();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Full();
    }
  }

  void leave() {
    seats.release();
  }
}
