package chengbao.submission.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What review tells about a submitted version. A fact is never refused.
public sealed interface ReviewFact {
  ReportId report();

  /// The version (第几稿) it is about.
  int number();

  Level level();

  Instant at();

  /// @param officer whom a resubmission was handed back to
  record Opened(ReportId report, int number, Level level, @Nullable Person officer, Instant at)
      implements ReviewFact {}

  /// @param by whoever has it now
  /// @param expectedOn 预计办结日
  record Claimed(
      ReportId report,
      int number,
      Level level,
      Person by,
      @Nullable LocalDate expectedOn,
      Instant at)
      implements ReviewFact {}

  record Released(ReportId report, int number, Level level, @Nullable Person by, Instant at)
      implements ReviewFact {}

  /// @param parts ids of the parts that came back; none for the whole report
  record SentBack(ReportId report, Return returned, List<String> parts) implements ReviewFact {
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
      implements ReviewFact {}

  record Endorsed(
      ReportId report, int number, Level level, Level next, @Nullable Person by, Instant at)
      implements ReviewFact {}

  /// Taken back before the next level had opened it.
  record EndorsementUndone(ReportId report, int number, Level level, Person by, Instant at)
      implements ReviewFact {}

  record Passed(ReportId report, int number, Approval approval) implements ReviewFact {
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
