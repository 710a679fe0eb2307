package chengbao.review;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.Reviewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /// What is asked for.
  ///
  /// @param standing absent for all
  /// @param text part of a unit's name or a title; empty for all
  /// @param level 0 for all
  /// @param page from 1
  record Wanted(@Nullable Standing standing, String text, int level, int page) {
    public static final int PAGE_SIZE = 50;

    public static Wanted all() {
      return new Wanted(null, "", 0, 1);
    }
  }

  /// @param standing as the asking office sees it
  /// @param state the true state: `waiting`, `claimed`, `with-unit`, `decided`
  /// @param version 第几稿
  /// @param levels how many levels the chain has
  /// @param holder who has claimed it
  /// @param since the last move
  /// @param answerBy until when the unit was asked to answer
  /// @param publicState of a decided case: `awaited`, `published`, `held`, `not-published`
  record CaseLine(
      CaseId id,
      Standing standing,
      String state,
      long revision,
      String unitName,
      String unitShortName,
      String title,
      int reportYear,
      int version,
      int level,
      int levels,
      String officeName,
      @Nullable String holder,
      Instant since,
      Instant submittedAt,
      @Nullable Instant answerBy,
      @Nullable String publicState) {}

  List<CaseLine> find(Reviewer reviewer, Wanted wanted);

  Map<Standing, Integer> counts(Reviewer reviewer);
}
