package chengbao.submission.web.reports;

import chengbao.submission.ObligationLine;
import chengbao.submission.RoundNotes;
import chengbao.submission.web.Due;
import chengbao.submission.web.Standing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 我的工作: what the officer's unit owes, first what this officer has to do now.
///
/// @param open what this officer can do something about
/// @param other everything else of the unit
/// @param oversees the officer belongs to an office that follows rounds
/// @param nudges reminders that stand until the unit has submitted
@CheckedTemplate(basePath = "reports")
record DeskPage(List<Line> open, List<Line> other, List<RoundNotes.Nudge> nudges, boolean oversees)
    implements TemplateInstance {

  /// @param action `begin`, `draft`, `sign`, or `look`
  /// @param command makes a double click one command
  record Line(
      String round,
      String roundTitle,
      int year,
      Due due,
      boolean late,
      @Nullable String report,
      Standing standing,
      String action,
      UUID command,
      @Nullable String publicUrl) {
    static Line of(ObligationLine line, Instant now, boolean drafter, boolean signatory) {
      var report = line.report();
      return new Line(
          line.round().toString(),
          line.roundTitle(),
          line.reportYear(),
          Due.of(line.due()),
          line.late(now),
          report == null ? null : report.toString(),
          Standing.of(line),
          action(line.state(), drafter, signatory),
          UUID.randomUUID(),
          line.publicUrl());
    }

    public boolean mine() {
      return !action.equals("look");
    }

    private static String action(String state, boolean drafter, boolean signatory) {
      return switch (state) {
        case ObligationLine.NOT_STARTED -> drafter ? "begin" : "look";
        case "draft", "returned" -> drafter ? "draft" : "look";
        case "awaiting-signature" -> signatory ? "sign" : "look";
        default -> "look";
      };
    }
  }
}
