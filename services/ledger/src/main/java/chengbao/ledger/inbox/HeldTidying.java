package chengbao.ledger.inbox;

import chengbao.ledger.inbox.HeldRows.Stream;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/// What the inbox needs done now and then, without a record coming in.
@Singleton
public class HeldTidying {
  /// As long as the topics keep events.
  private static final Duration SEEN_KEPT = Duration.ofDays(400);

  private final HeldRows held;
  private final Positions positions;
  private final Intake intake;
  private final Handlers handlers;
  private final InboxWatch watch;

  @Inject
  HeldTidying(
      HeldRows held, Positions positions, Intake intake, Handlers handlers, InboxWatch watch) {
    this.held = held;
    this.positions = positions;
    this.intake = intake;
    this.handlers = handlers;
    this.watch = watch;
  }

  /// Counts what is held.
  public void count() {
    watch.standing(held.standing());
  }

  /// Lets streams go on whose process died before it could.
  public void resume() {
    for (Handler handler : handlers.all()) {
      for (Stream stream : held.ready(handler.topic(), handler.order())) {
        watch.wentOn(stream.topic(), intake.goOn(stream, handler));
      }
    }
  }

  /// Forgets what no topic can bring again.
  public void forget() {
    positions.forgetSeen(SEEN_KEPT);
  }
}
