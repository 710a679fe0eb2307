package chengbao.review.web.beside;

import chengbao.door.Language;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.SubmittedVersions;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.RoundChange;
import chengbao.review.domain.Rounds;
import chengbao.review.domain.Whereabouts;
import chengbao.review.web.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// What the head of the desk says beside the current step: how long the report was where, and what
/// of its round has changed since it was first submitted.
@ApplicationScoped
class StandingViews {
  private final SubmittedVersions versions;
  private final Rounds rounds;
  private final Waiting waiting;
  private final Language language;
  private final Clock clock;

  StandingViews(
      SubmittedVersions versions, Rounds rounds, Waiting waiting, Language language, Clock clock) {
    this.versions = versions;
    this.rounds = rounds;
    this.waiting = waiting;
    this.language = language;
    this.clock = clock;
  }

  TimeSpent spent(OnDesk desk) {
    CaseFile file = desk.found().file();
    List<Instant> submitted =
        file.sent().number() == 1 ? List.of(file.sent().submittedAt()) : versions.of(file.id());
    return TimeSpent.of(Whereabouts.of(desk.found(), submitted), waiting, clock.instant());
  }

  List<ChangeOfRound> changes(OnDesk desk) {
    var subject = desk.found().file().subject();
    return rounds.find(subject.round().id()).stream()
        .flatMap(now -> RoundChange.of(subject, now).stream())
        .map(change -> ChangeOfRound.of(change, language.locale()))
        .toList();
  }
}
