package chengbao.review.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What every case carries whatever its state: the report, where it stands in the chain, the
/// version under review, what was decided on the way, and who may not decide.
///
/// @param level where it stands; the office of this level has to act, or has acted last
/// @param takenPart everybody who drafted, signed or submitted any version
/// @param endorsements since the chain was last begun at level 1
/// @param revision from 0, grows with each move; a page or a client states the one it has read
public record CaseFile(
    Subject subject,
    Level level,
    SentVersion sent,
    Set<PersonId> takenPart,
    List<Endorsement> endorsements,
    List<Return> returns,
    Stamp last,
    long revision) {
  public CaseFile {
    takenPart = Set.copyOf(takenPart);
    endorsements = List.copyOf(endorsements);
    returns = List.copyOf(returns);
  }

  static CaseFile open(Subject subject, SentVersion sent, Instant at) {
    return new CaseFile(
        subject,
        subject.chain().first(),
        sent,
        sent.people().all(),
        List.of(),
        List.of(),
        new Stamp(Move.OPENED, null, at),
        0);
  }

  public CaseId id() {
    return subject.id();
  }

  /// How often an office returned it; what the unit asked back does not count.
  public int countedReturns() {
    return (int) returns.stream().filter(one -> !one.reasonCode().equals(Return.RECALLED)).count();
  }

  public boolean isAtLastLevel() {
    return subject.chain().isLast(level);
  }

  /// An office sees a case from the moment the case has reached its level, and keeps it in sight
  /// afterwards; before that, and for every other office, the case does not exist.
  public boolean isSeenBy(UnitId office) {
    return subject.chain().levels().stream()
        .anyMatch(passed -> passed.number() <= level.number() && passed.office().equals(office));
  }

  /// Why this person may never decide on this case at this level, if so: compared by person, so
  /// that a second appointment helps nobody.
  public Optional<Refusal> bars(PersonId person) {
    if (takenPart.contains(person)) {
      return Optional.of(Refusal.TOOK_PART);
    }
    return endorsements.stream()
            .filter(endorsement -> endorsement.person().equals(person))
            .anyMatch(endorsement -> endorsement.level().number() != level.number())
        ? Optional.of(Refusal.ENDORSED_ELSEWHERE)
        : Optional.empty();
  }

  /// Whoever acts by delegation is barred by the other's part in it as well.
  public Optional<Refusal> bars(Reviewer reviewer) {
    var behalf = reviewer.behalf();
    return bars(reviewer.person())
        .or(() -> behalf == null ? Optional.empty() : bars(behalf.person()));
  }

  /// Lets the reviewer act on what they have read, or refuses, in the order of what they may know:
  /// that the case exists, that they are barred, that it has moved on meanwhile.
  public void admit(Reviewer reviewer, long revisionRead) {
    if (!isSeenBy(reviewer.office())) {
      throw new Refused(Refusal.NO_SUCH_CASE);
    }
    if (level.office().equals(reviewer.office())) {
      bars(reviewer)
          .ifPresent(refusal -> {
            throw new Refused(refusal);
          });
    }
    if (revisionRead != revision) {
      throw refused(Refusal.VERSION_STALE);
    }
    if (!level.office().equals(reviewer.office())) {
      throw refused(Refusal.PASSED_ON);
    }
  }

  /// Lets the office that has just endorsed take it back, or refuses in the same order.
  void admitToUndo(Reviewer reviewer, long revisionRead) {
    if (!isSeenBy(reviewer.office())) {
      throw new Refused(Refusal.NO_SUCH_CASE);
    }
    if (revisionRead != revision) {
      throw refused(Refusal.VERSION_STALE);
    }
    if (last.move() != Move.ENDORSED
        || !endorsements.getLast().level().office().equals(reviewer.office())) {
      throw refused(Refusal.ENDORSEMENT_STANDS);
    }
  }

  void requireWaived(Set<String> findings) {
    Set<String> unknown = new TreeSet<>(findings);
    unknown.removeAll(sent.waived());
    if (!unknown.isEmpty()) {
      throw new Refused(Refusal.WAIVER_UNKNOWN, findings(unknown));
    }
  }

  static Map<String, String> findings(Set<String> ids) {
    return Map.of("count", String.valueOf(ids.size()), "findings", String.join(" ", ids));
  }

  /// Lets a decision be made on the text whose hashes its page has shown, and on no other.
  public void requireShown(@Nullable String contentHash, @Nullable String publicHash) {
    if (!sent.contentHash().value().equals(contentHash)
        || !sent.publicHash().value().equals(publicHash)) {
      throw refused(Refusal.VERSION_STALE);
    }
  }

  /// A refusal that says who moved the case last, how and when.
  Refused refused(Refusal refusal) {
    return refused(refusal, null);
  }

  Refused refused(Refusal refusal, @Nullable Holder holder) {
    return new Refused(refusal, LastMove.parameters(this, holder));
  }

  CaseFile stamped(Stamp stamp) {
    return new CaseFile(
        subject, level, sent, takenPart, endorsements, returns, stamp, revision + 1);
  }

  /// A newer revision on which nobody has to act.
  CaseFile noted() {
    return stamped(last);
  }

  CaseFile endorsed(Endorsement endorsement, Level next) {
    return new CaseFile(
        subject,
        next,
        sent,
        takenPart,
        with(endorsements, endorsement),
        returns,
        new Stamp(Move.ENDORSED, endorsement.name(), endorsement.at()),
        revision + 1);
  }

  /// Back at the level whose endorsement is taken back.
  CaseFile endorsementUndone(Stamp stamp) {
    return new CaseFile(
        subject,
        endorsements.getLast().level(),
        sent,
        takenPart,
        endorsements.subList(0, endorsements.size() - 1),
        returns,
        stamp,
        revision + 1);
  }

  CaseFile returned(Return reason) {
    return new CaseFile(
        subject,
        level,
        sent,
        takenPart,
        endorsements,
        with(returns, reason),
        new Stamp(Move.RETURNED, reason.name(), reason.at()),
        revision + 1);
  }

  /// The next version of the same report, at the same level.
  CaseFile resubmitted(SentVersion next, Instant at) {
    Set<PersonId> everybody = new HashSet<>(takenPart);
    everybody.addAll(next.people().all());
    return new CaseFile(
        subject,
        level,
        next,
        everybody,
        endorsements,
        returns,
        new Stamp(Move.REOPENED, null, at),
        revision + 1);
  }

  /// A correction of what is public begins anew: at the last level, or at the first to climb the
  /// whole chain, as the round wants.
  CaseFile corrected(SentVersion correction, Instant at) {
    CaseFile next = resubmitted(correction, at);
    return new CaseFile(
        subject,
        beginning(correction),
        next.sent,
        next.takenPart,
        List.of(),
        returns,
        next.last,
        next.revision);
  }

  private Level beginning(SentVersion sent) {
    Correction correction = sent.correction();
    int number = correction == null ? 1 : correction.fromLevel();
    return subject.chain().level(Math.clamp(number, 1, subject.chain().levels().size()));
  }

  private static <T> List<T> with(List<T> list, T added) {
    List<T> longer = new ArrayList<>(list);
    longer.add(added);
    return longer;
  }
}
