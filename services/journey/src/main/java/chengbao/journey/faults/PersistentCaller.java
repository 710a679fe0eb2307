package chengbao.journey.faults;

import chengbao.journey.api.Answer;
import chengbao.journey.api.Call;
import chengbao.journey.api.Caller;
import chengbao.journey.api.Unanswered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Sends a call again, with the same key, until it is answered, and writes down what was
/// acknowledged.
///
/// Only what is safe to repeat is repeated: reading, and commands with a key. Replacing something
/// is left to the sender, who must look first whether it was done.
final class PersistentCaller implements Caller {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int NOT_SIGNED_IN = 401;

  private final Caller caller;
  private final Book book;
  private final Clock clock;

  PersistentCaller(Caller caller, Book book, Clock clock) {
    this.caller = caller;
    this.book = book;
    this.clock = clock;
  }

  @Override
  public Answer call(Call call) {
    Instant sent = clock.instant();
    for (int tries = 1; ; tries++) {
      Instant tried = clock.instant();
      @Nullable Answer answer = answer(call, sent.plus(PATIENCE));
      if (answer != null && (isFinal(answer) || clock.instant().isAfter(sent.plus(PATIENCE)))) {
        note(call, answer, new Try(sent, tried, tries));
        return answer;
      }
      if (answer == null && call.method().equals("PUT")) {
        throw new InDoubt(call);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /// @param sent when the call was sent first
  /// @param tried when the sending that was answered began
  private record Try(Instant sent, Instant tried, int number) {}

  private @Nullable Answer answer(Call call, Instant end) {
    try {
      return caller.call(call);
    } catch (Unanswered fault) {
      if (clock.instant().isAfter(end)) {
        throw fault;
      }
      return null;
    }
  }

  private static boolean isFinal(Answer answer) {
    return !answer.isFault() && answer.status() != NOT_SIGNED_IN;
  }

  private void note(Call call, Answer answer, Try sending) {
    if (!isFinal(answer)) {
      return;
    }
    Instant now = clock.instant();
    book.mark(new Mark(Part.valueOf(call.service().name()), sending.tried(), now));
    book.mark(new Mark(Part.POSTGRES, sending.tried(), now));
    if (answer.isGood() && call.isCommand()) {
      Optional<Verb> verb = Verb.of(call.service(), call.path());
      verb.ifPresent(asked ->
          book.receipt(
              new Receipt(report(call, answer), asked, sending.sent(), now, sending.number())));
    }
  }

  private static String report(Call call, Answer answer) {
    String[] path = call.path().split("/");
    return path.length > 3 ? path[3] : answer.json().path("id").asText();
  }
}
