package chengbao.submission.web.rounds;

import chengbao.submission.ObligationLine;
import chengbao.submission.ReadRound;
import chengbao.submission.RoundLine;
import chengbao.submission.web.ReportBodies;
import chengbao.submission.web.ReportBody;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A round as `/api` answers it.
///
/// @param stage `prepared` or `open`
/// @param due the first instant that is too late
/// @param obligations what the caller may see: all for the office that opened it, else one's own
public record RoundBody(
    UUID id,
    String title,
    String noticeNumber,
    int reportYear,
    String stage,
    Instant due,
    String office,
    List<Obligation> obligations) {

  /// @param report absent until it is begun
  public record Obligation(
      UUID round,
      int reportYear,
      UUID unit,
      String unitName,
      String unitKind,
      String state,
      @Nullable UUID report,
      ReportBody.@Nullable StepBody currentStep,
      @Nullable Instant firstSubmittedAt,
      @Nullable String publicUrl) {
    public static Obligation of(ObligationLine line) {
      var report = line.report();
      var step = line.step();
      return new Obligation(
          line.round().value(),
          line.reportYear(),
          line.unit().value(),
          line.unitName(),
          line.unitKind().code(),
          line.state(),
          report == null ? null : report.value(),
          step == null ? null : ReportBodies.step(step, line.stepOfficeName()),
          line.firstSubmittedAt(),
          line.publicUrl());
    }
  }

  /// A line of the list of rounds.
  record Line(
      UUID id,
      String title,
      String noticeNumber,
      int reportYear,
      String stage,
      Instant due,
      String office,
      int units,
      int submitted,
      int published) {
    public static Line of(RoundLine line) {
      return new Line(
          line.id().value(),
          line.title(),
          line.noticeNumber(),
          line.reportYear(),
          line.prepared() ? "prepared" : "open",
          line.due(),
          line.officeName(),
          line.units(),
          line.submitted(),
          line.published());
    }
  }

  public static RoundBody of(ReadRound.Sheet sheet) {
    var round = sheet.round();
    return new RoundBody(
        round.id().value(),
        round.title(),
        round.noticeNumber(),
        round.reportYear(),
        round.stage().code(),
        round.due(),
        sheet.officeName(),
        sheet.obligations().stream().map(Obligation::of).toList());
  }
}
