package chengbao.submission.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What review tells about a submitted version. A fact is never refused.
public sealed interface ReviewFact {
  ReportId report();

  /// The version (第几稿) it is about.
  int number();

  Level level();

  Instant at();

  /// Moves the case.
  sealed interface OfCase extends ReviewFact {}

  /// 征求意见: concerns another office and moves nothing.
  sealed interface OfOpinion extends ReviewFact {
    UUID request();

    UnitId office();

    String officeName();
  }

  /// @param level that asks
  /// @param office that is asked
  /// @param answerBy the day by which, inclusive
  record OpinionAsked(
      ReportId report,
      int number,
      Level level,
      UUID request,
      UnitId office,
      String officeName,
      LocalDate answerBy,
      Instant at)
      implements OfOpinion {}

  /// @param late whether that day was over
  record OpinionGiven(
      ReportId report,
      int number,
      Level level,
      UUID request,
      UnitId office,
      String officeName,
      boolean late,
      Instant at)
      implements OfOpinion {}

  /// @param officer whom a resubmission was handed back to
  record Opened(ReportId report, int number, Level level, @Nullable Person officer, Instant at)
      implements OfCase {}

  /// @param by whoever has it now
  /// @param expectedOn 预计办结日
  record Claimed(
      ReportId report,
      int number,
      Level level,
      Person by,
      @Nullable LocalDate expectedOn,
      Instant at)
      implements OfCase {}

  record Released(ReportId report, int number, Level level, @Nullable Person by, Instant at)
      implements OfCase {}

  /// @param parts ids of the parts that came back; none for the whole report
  record SentBack(ReportId report, Return returned, List<String> parts) implements OfCase {
    public SentBack {
      parts = List.copyOf(parts);
    }

    /// The whole report.
    public SentBack(ReportId report, Return returned) {
      this(report, returned, List.of());
    }

    @Override
    public int number() {
      return returned.number();
    }

    @Override
    public Level level() {
      return returned.level();
    }

    @Override
    public Instant at() {
      return returned.at();
    }
  }

  /// @param holder who had claimed it, when it was refused for that
  /// @param reason what the reviewer wrote
  record RecallAnswered(
      ReportId report,
      int number,
      Level level,
      boolean granted,
      @Nullable String holder,
      @Nullable String reason,
      Instant at)
      implements OfCase {}

  record Endorsed(
      ReportId report, int number, Level level, Level next, @Nullable Person by, Instant at)
      implements OfCase {}

  /// Taken back before the next level had opened it.
  record EndorsementUndone(ReportId report, int number, Level level, Person by, Instant at)
      implements OfCase {}

  record Passed(ReportId report, int number, Approval approval) implements OfCase {
    @Override
    public Level level() {
      return approval.level();
    }

    @Override
    public Instant at() {
      return approval.at();
    }
  }
}
