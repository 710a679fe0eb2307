package chengbao.submission.web;

import chengbao.submission.ObligationLine;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.CurrentStep;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Submitted;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a report stands, as every page shows it: state, 当前环节, 办理人, since when.
///
/// @param state in the words of the page frame
/// @param step the code of the step, absent while nothing was begun
/// @param level the level of review, 0 outside review
/// @param office the unit that has to act
/// @param expectedOn 预计办结日, while an office has it
/// @param officer the person, once one has taken it up
/// @param corrects the public edition that is being corrected
public record Standing(
    String state,
    @Nullable String step,
    int level,
    @Nullable String office,
    @Nullable String officer,
    @Nullable Instant since,
    @Nullable LocalDate expectedOn,
    @Nullable Integer corrects) {

  public static Standing of(ObligationLine line) {
    var step = line.step();
    if (step == null) {
      return new Standing(line.state(), null, 0, null, null, null, null, null);
    }
    return of(
        shown(line.state(), step),
        step,
        new Place(0, line.stepOfficeName(), null),
        line.corrects());
  }

  public static Standing of(ReportSheet sheet) {
    var report = sheet.report();
    var step = report.currentStep();
    var correction = report.cover().correction();
    var state =
        report instanceof Published published && published.edition().isWithdrawn()
            ? "withdrawn"
            : shown(report.state(), step);
    return of(
        state,
        step,
        new Place(level(report), sheet.stepOfficeName(), expectedOn(report)),
        correction == null ? null : correction.edition().number());
  }

  /// The key of the word for the step.
  public String stepKey() {
    return "step_" + step;
  }

  public boolean done() {
    return CurrentStep.Step.DONE.code().equals(step);
  }

  private record Place(int level, @Nullable String office, @Nullable LocalDate expectedOn) {}

  private static Standing of(
      String state, CurrentStep step, Place place, @Nullable Integer corrects) {
    var officer = step.officer();
    return new Standing(
        state,
        step.step().code(),
        place.level(),
        place.office(),
        officer == null ? null : officer.name(),
        step.since(),
        place.expectedOn(),
        corrects);
  }

  private static @Nullable LocalDate expectedOn(Report report) {
    return report instanceof Submitted submitted ? submitted.position().expectedOn() : null;
  }

  private static int level(Report report) {
    return report instanceof Submitted submitted ? submitted.position().level().number() : 0;
  }

  private static String shown(String state, CurrentStep step) {
    return switch (state) {
      case "circulating", "awaiting-signature", "awaiting-seal" -> "signature";
      case "submitted" -> step.step() == CurrentStep.Step.REVIEWING ? "review" : "submitted";
      case "approved" -> step.step() == CurrentStep.Step.HELD ? "held" : "approved";
      default -> state;
    };
  }
}
