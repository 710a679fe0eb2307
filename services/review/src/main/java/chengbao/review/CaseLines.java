package chengbao.review;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Reviewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work list of an office, one line a case.
public interface CaseLines {

  /// Where a case stands as the asking office sees it: what it has passed on is done for it.
  enum Standing {
    WAITING,
    CLAIMED,
    WITH_UNIT,
    DECIDED
  }

  /// In which order. What is decided comes newest first, what is open longest rested first.
  enum Order {
    RESTED,
    DUE,
    SUBMITTED,
    UNIT,
    FINDINGS
  }

  /// Which dates: over already, or over within a week.
  enum Due {
    PAST,
    WEEK
  }

  /// A place in a list, so that the page after it is found without counting from the beginning.
  ///
  /// @param value of what the list is ordered by, as text
  /// @param back the page before it, not the one after
  record Place(String value, CaseId id, boolean back) {}

  /// What a list is narrowed to.
  ///
  /// @param text part of a unit's name, a title or a number; empty for all
  /// @param level 0 for all
  /// @param kind of unit; empty for all
  /// @param findings whether some are open that need an explanation
  /// @param holder who has claimed it
  record Narrowed(
      String text,
      int level,
      String kind,
      @Nullable UUID round,
      @Nullable Due due,
      @Nullable Boolean findings,
      @Nullable PersonId holder) {
    public static final Narrowed NOT = new Narrowed("", 0, "", null, null, null, null);

    public boolean isAnything() {
      return !equals(NOT);
    }
  }

  /// What is asked for.
  ///
  /// @param standing absent for all that is open
  /// @param from absent for the first page
  record Wanted(@Nullable Standing standing, Narrowed narrowed, Order order, @Nullable Place from) {
    public static final int PAGE_SIZE = 25;

    public static Wanted open() {
      return new Wanted(null, Narrowed.NOT, Order.RESTED, null);
    }

    public static Wanted of(@Nullable Standing standing, String text) {
      return new Wanted(
          standing, new Narrowed(text, 0, "", null, null, null, null), Order.RESTED, null);
    }
  }

  /// @param standing as the asking office sees it
  /// @param state the true state: `waiting`, `claimed`, `with-unit`, `decided`
  /// @param version 第几稿
  /// @param levels how many levels the chain has
  /// @param findings how many need an explanation that the approving office accepts
  /// @param holder who has claimed it
  /// @param since the last move
  /// @param staysSince since when it is at this level, or with the unit
  /// @param dueAt until when the unit was asked to answer, else until when the round takes reports
  /// @param expectedOn 预计办结日
  /// @param answerBy until when the unit was asked to answer
  /// @param publicState of a decided case: `awaited`, `published`, `held`, `not-published`
  record CaseLine(
      CaseId id,
      Standing standing,
      String state,
      long revision,
      String unitKind,
      String unitName,
      String unitShortName,
      String title,
      String number,
      int reportYear,
      int version,
      int level,
      int levels,
      String officeName,
      int findings,
      @Nullable PersonId holder,
      @Nullable String holderName,
      Instant since,
      Instant staysSince,
      Instant submittedAt,
      Instant dueAt,
      @Nullable LocalDate expectedOn,
      @Nullable Instant answerBy,
      @Nullable String publicState) {}

  /// @param before absent on the first page
  /// @param after absent on the last
  record Page(List<CaseLine> lines, @Nullable Place before, @Nullable Place after) {}

  /// A reviewer of the office and what they have in hand.
  record Load(PersonId person, String name, int cases) {}

  record Around(Optional<CaseId> previous, Optional<CaseId> next) {}

  record RoundName(UUID id, String title, int reportYear) {}

  Page find(Reviewer reviewer, Wanted wanted);

  /// How many are open; what is decided is not counted.
  Map<Standing, Integer> open(Reviewer reviewer);

  /// Everybody who reviews for the office now, the busiest first.
  List<Load> workload(Reviewer reviewer);

  /// The rounds the office has met, newest first.
  List<RoundName> rounds(Reviewer reviewer);

  /// Of these cases and people, who may not decide on which.
  Map<CaseId, List<PersonId>> barred(List<CaseId> cases, List<PersonId> people);

  /// Where to go on from a case without going back to the list: among those that wait and those the
  /// reviewer has.
  Around around(Reviewer reviewer, CaseId from);
}
