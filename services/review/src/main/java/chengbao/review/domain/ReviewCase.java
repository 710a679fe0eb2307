package chengbao.review.domain;

import chengbao.review.domain.comment.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A report in review (待审报告), from its first submission to the record that it is on file.
///
/// | state | claim | assign | release | return | endorse | undo endorsement | approve | resubmitted |
/// |---|---|---|---|---|---|---|---|---|
/// | Waiting 待签收 | Claimed | Claimed by the colleague | not claimed | not claimed | not claimed | Claimed at the level before, until the next has opened it | not claimed | held |
/// | Claimed 在办 | its officer's own; another's once that officer is gone | Claimed by the colleague, by its officer only | Waiting | WithUnit | Waiting, next level | stands | Decided, last level only | held |
/// | WithUnit 待单位修改 | with the unit | with the unit | with the unit | with the unit | with the unit | stands | with the unit | Claimed by who returned it, else Waiting |
/// | Decided 办结 | decided | decided | decided | decided | decided | stands | decided | Waiting at the last level or level 1, for a correction only |
///
/// A unit's recall is granted while it waits (WithUnit). Once claimed, its holder answers it: gives
/// the report back (WithUnit) or keeps it (Claimed); whoever releases a report that is asked for
/// lets the recall be granted at once (Waiting, then WithUnit). In every other state it is refused.
///
/// A move is a method on the only state that may make it. What is refused is refused by
/// [CaseFile#admit] first (jurisdiction, separation by person, a stale page), then by the state.
public sealed interface ReviewCase {
  CaseFile file();

  /// What is told to whoever asks for a move that this state does not make.
  default Refused refusesToAct() {
    return switch (this) {
      case Waiting waiting -> waiting.file.refused(Refusal.NOT_CLAIMED);
      case Claimed claimed -> claimed.file.refused(Refusal.CLAIMED_BY_ANOTHER, claimed.holder);
      case WithUnit withUnit -> withUnit.file.refused(Refusal.WITH_UNIT);
      case Decided decided -> decided.file.refused(Refusal.ALREADY_DECIDED);
    };
  }

  /// Lets the office that has just endorsed take it back, or refuses.
  default void admitToUndo(Reviewer reviewer, long revisionRead) {
    file().admitToUndo(reviewer, revisionRead);
  }

  /// A new case, at the first level of its chain.
  static Waiting open(Subject subject, SentVersion sent, Instant at) {
    return new Waiting(CaseFile.open(subject, sent, at));
  }

  /// 待签收: any reviewer of the office may claim it.
  record Waiting(CaseFile file) implements ReviewCase {
    public Claimed claim(Reviewer reviewer, Instant at) {
      return claim(reviewer, null, at);
    }

    /// @param expectedOn 预计办结日
    public Claimed claim(Reviewer reviewer, @Nullable LocalDate expectedOn, Instant at) {
      return Claimed.by(reviewer, expectedOn, file, at);
    }

    /// 分办: any reviewer of the office gives it to a colleague.
    public Claimed assign(Reviewer by, Holder to) {
      return Claimed.assigned(by, to, file);
    }

    /// Takes the endorsement back (撤回初审), while nobody of the next level has opened it. The officer
    /// who gave it takes it back; once they are gone, a colleague.
    public Claimed undoEndorsement(
        Reviewer reviewer, boolean opened, boolean endorserStillReviews, Instant at) {
      Endorsement given = file.endorsements().getLast();
      if (opened) {
        throw file.refused(Refusal.ENDORSEMENT_STANDS);
      }
      Holder endorser = new Holder(given.person(), given.name(), at);
      if (endorserStillReviews && !endorser.is(reviewer)) {
        throw file.refused(Refusal.ENDORSED_BY_ANOTHER, endorser);
      }
      return new Claimed(
          file.endorsementUndone(new Stamp(Move.ENDORSEMENT_UNDONE, reviewer.name(), at)),
          new Holder(reviewer.person(), reviewer.name(), at));
    }

    /// 撤回: nobody has claimed it, so it goes back to the unit that asks for it.
    public WithUnit recall(RecallRequest asked, Instant at) {
      Return given =
          new Return(
              file.level(),
              asked.person(),
              asked.name(),
              Return.RECALLED,
              asked.reason(),
              null,
              file.sent().number(),
              at);
      return new WithUnit(file.returned(given), given);
    }
  }

  /// 在办: one reviewer has it.
  record Claimed(CaseFile file, Holder holder) implements ReviewCase {
    private static Claimed by(
        Reviewer reviewer, @Nullable LocalDate expectedOn, CaseFile file, Instant at) {
      return new Claimed(
          file.stamped(new Stamp(Move.CLAIMED, reviewer.name(), at)),
          new Holder(reviewer.person(), reviewer.name(), at, expectedOn));
    }

    private static Claimed assigned(Reviewer by, Holder to, CaseFile file) {
      return new Claimed(file.stamped(new Stamp(Move.ASSIGNED, by.name(), to.since())), to);
    }

    /// 转办: its officer hands it to a colleague; once the officer is gone, anybody of the office
    /// does.
    public Claimed handOver(Reviewer by, boolean holderStillReviews, Holder to) {
      if (holderStillReviews && (!holder.is(by) || holder.person().equals(to.person()))) {
        throw refusesToAct();
      }
      return assigned(by, to, file);
    }

    /// Work belongs to the office: once the holder reviews there no longer, a colleague takes over.
    public Claimed takeOver(Reviewer reviewer, boolean holderStillReviews, Instant at) {
      return takeOver(reviewer, holderStillReviews, null, at);
    }

    /// @param expectedOn 预计办结日
    public Claimed takeOver(
        Reviewer reviewer, boolean holderStillReviews, @Nullable LocalDate expectedOn, Instant at) {
      if (holder.is(reviewer)) {
        throw file.refused(Refusal.ALREADY_YOURS, holder);
      }
      if (holderStillReviews) {
        throw file.refused(Refusal.CLAIMED_BY_ANOTHER, holder);
      }
      return by(reviewer, expectedOn, file, at);
    }

    public Waiting release(Reviewer reviewer, Instant at) {
      mustBeHeldBy(reviewer);
      return new Waiting(file.stamped(new Stamp(Move.RELEASED, reviewer.name(), at)));
    }

    /// The whole report.
    public WithUnit returnToUnit(
        Reviewer reviewer,
        ReasonCode code,
        Written reason,
        @Nullable Instant answerBy,
        Instant at) {
      return returnToUnit(reviewer, code, reason, answerBy, Scope.WHOLE, at);
    }

    /// @param answerBy the first instant that is too late, within a year and never past the round's
    ///   cut-off
    public WithUnit returnToUnit(
        Reviewer reviewer,
        ReasonCode code,
        Written reason,
        @Nullable Instant answerBy,
        Scope scope,
        Instant at) {
      mustBeHeldBy(reviewer);
      AnswerBy.mustBeSensible(answerBy, file.subject().round().cutOff(), at);
      Return returned =
          new Return(
              file.level(),
              reviewer.person(),
              reviewer.name(),
              code.code(),
              reason.text(),
              answerBy,
              file.sent().number(),
              at,
              scope);
      return new WithUnit(file.returned(returned), returned);
    }

    /// 同意退回: the unit asked for it back. No return by the office, and not counted as one; the next
    /// version comes back to this reviewer.
    public WithUnit giveBack(Reviewer reviewer, RecallRequest asked, Instant at) {
      mustBeHeldBy(reviewer);
      Return given =
          new Return(
              file.level(),
              reviewer.person(),
              reviewer.name(),
              Return.RECALLED,
              asked.reason(),
              null,
              file.sent().number(),
              at);
      return new WithUnit(file.returned(given), given);
    }

    /// 不同意退回: it stays where it is, at a revision of its own, so that nobody answers twice.
    public Claimed keep(Reviewer reviewer) {
      mustBeHeldBy(reviewer);
      return new Claimed(file.noted(), holder);
    }

    public Waiting endorse(Reviewer reviewer, Written opinion, Instant at) {
      mustBeHeldBy(reviewer);
      Level next =
          file.subject()
              .chain()
              .after(file.level())
              .orElseThrow(() -> new Refused(Refusal.THE_LAST_LEVEL));
      Endorsement endorsement =
          new Endorsement(
              file.level(),
              reviewer.person(),
              reviewer.name(),
              opinion.text(),
              file.sent().number(),
              at);
      return new Waiting(file.endorsed(endorsement, next));
    }

    /// Lets the holder say which 情况说明 they accept; each needs to be one of this version.
    public Claimed judging(Reviewer reviewer, Set<String> findings) {
      mustBeHeldBy(reviewer);
      file.requireWaived(findings);
      return this;
    }

    /// What the office itself does not accept it cannot pass on either: it returns it.
    public Claimed passing(Judgments judgments) {
      Set<String> declined = new TreeSet<>(file.sent().mustBeAccepted());
      declined.retainAll(judgments.declined(file));
      if (!declined.isEmpty()) {
        throw new Refused(Refusal.WAIVERS_DECLINED, CaseFile.findings(declined));
      }
      return this;
    }

    /// @param accepted ids of the findings whose 情况说明 is accepted with this approval, beside those
    ///   that this level has accepted before; every error needs to be among them
    public Decided approve(
        Reviewer reviewer, Written opinion, Set<String> accepted, Judgments judgments, Instant at) {
      Set<String> all = new TreeSet<>(judgments.accepted(file));
      all.addAll(accepted);
      return approve(reviewer, opinion, all, at);
    }

    public Decided approve(Reviewer reviewer, Written opinion, Set<String> accepted, Instant at) {
      mustBeHeldBy(reviewer);
      if (!file.isAtLastLevel()) {
        throw new Refused(Refusal.NOT_THE_LAST_LEVEL);
      }
      requireWaivers(accepted);
      Approval approval =
          new Approval(
              file.level(),
              reviewer.person(),
              reviewer.name(),
              opinion.text().isEmpty() ? null : opinion.text(),
              accepted,
              file.sent().number(),
              at);
      return new Decided(
          file.stamped(new Stamp(Move.APPROVED, reviewer.name(), at)),
          approval,
          new PublicState.Awaited());
    }

    private void requireWaivers(Set<String> accepted) {
      file.requireWaived(accepted);
      Set<String> open = new TreeSet<>(file.sent().mustBeAccepted());
      open.removeAll(accepted);
      if (!open.isEmpty()) {
        throw new Refused(Refusal.WAIVERS_NOT_ACCEPTED, CaseFile.findings(open));
      }
    }

    /// Only whoever has claimed it acts on it.
    public void mustBeHeldBy(Reviewer reviewer) {
      if (!holder.is(reviewer)) {
        throw refusesToAct();
      }
    }
  }

  /// 待单位修改: the unit has to act.
  record WithUnit(CaseFile file, Return returned) implements ReviewCase {
    /// Back to the level that returned it, and to the officer who did when they still review there
    /// and had no hand in the new version.
    public ReviewCase reopen(SentVersion next, boolean returnerStillReviews, Instant at) {
      CaseFile reopened = file.resubmitted(next, at);
      boolean back = returnerStillReviews && reopened.bars(returned.person()).isEmpty();
      return back
          ? new Claimed(reopened, new Holder(returned.person(), returned.name(), at))
          : new Waiting(reopened);
    }
  }

  /// 办结: approved and on file. Only publication adds to it, and a correction begins anew.
  record Decided(CaseFile file, Approval approval, PublicState publicState) implements ReviewCase {
    public Decided nowPublic(PublicState news) {
      return new Decided(file.noted(), approval, news);
    }

    public Waiting correct(SentVersion correction, Instant at) {
      return new Waiting(file.corrected(correction, at));
    }
  }
}
