package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Extension;
import chengbao.submission.domain.Extensions;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The office grants more time, perhaps to another date than was asked for, or declines with a
/// reason. Decided once: of two who decide at once the second is told who was first.
@ApplicationScoped
@Verb
public class DecideExtension {
  private final RoundDesk desk;
  private final Rounds rounds;
  private final Extensions extensions;
  private final Logbook logbook;

  DecideExtension(RoundDesk desk, Rounds rounds, Extensions extensions, Logbook logbook) {
    this.desk = desk;
    this.rounds = rounds;
    this.extensions = extensions;
    this.logbook = logbook;
  }

  /// @param until the first instant that is too late
  @Transactional
  public Extension grant(Caller caller, UUID id, Instant until, String reason) {
    return decide(caller, id, until, reason);
  }

  @Transactional
  public Extension decline(Caller caller, UUID id, String reason) {
    return decide(caller, id, null, reason);
  }

  private Extension decide(Caller caller, UUID id, @Nullable Instant granted, String reason) {
    desk.administrator(caller);
    var asked = extensions.forChange(id).orElseThrow(() -> new Refused(Refusal.EXTENSION_UNKNOWN));
    var taken = desk.take(caller, asked.round());
    var decided =
        asked.decide(
            new Extension.Decision(taken.officer().person(), taken.now(), granted, reason.strip()));
    extensions.save(decided);
    if (granted != null) {
      var owed = rounds.obligationForChange(asked.round(), asked.unit()).orElseThrow();
      if (!granted.isAfter(taken.round().due())) {
        throw new Refused(Refusal.EXTENSION_NOT_LATER);
      }
      rounds.save(owed.extended(granted));
    }
    logbook.done(
        asked.round(),
        granted == null ? "decline-extension" : "grant-extension",
        taken.officer(),
        taken.now(),
        List.of(asked.unit()),
        Map.of("until", granted == null ? "" : granted.toString(), "reason", reason.strip()));
    return decided;
  }
}
