package chengbao.submission.web;

import chengbao.look.Crumb;
import chengbao.submission.ObligationLine;
import chengbao.submission.ReadRound;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A round and its obligations: unit by unit the state, who has to act, since when.
record RoundPage(
    List<Crumb> crumbs,
    String title,
    String noticeNumber,
    int year,
    String office,
    Due due,
    Instant asOf,
    boolean overseen,
    Rate submitted,
    Rate published,
    List<Line> lines)
    implements TemplateInstance {

  /// A rate is never shown without its two numbers.
  record Rate(long part, int whole) {
    public String percent() {
      return whole == 0 ? "–" : "%.1f%%".formatted(100.0 * part / whole);
    }
  }

  record Line(
      String unit,
      String kind,
      Standing standing,
      boolean late,
      @Nullable Instant firstSubmittedAt,
      @Nullable String publicUrl) {
    static Line of(ObligationLine line, Instant now) {
      return new Line(
          line.unitName(),
          line.unitKind().code(),
          Standing.of(line),
          line.late(now),
          line.firstSubmittedAt(),
          line.publicUrl());
    }
  }

  static RoundPage of(ReadRound.Sheet sheet, List<Crumb> crumbs, Instant now) {
    var round = sheet.round();
    return new RoundPage(
        crumbs,
        round.title(),
        round.noticeNumber(),
        round.reportYear(),
        sheet.officeName(),
        Due.of(round.due()),
        now,
        sheet.overseen(),
        rate(sheet, line -> line.submittedVersions() > 0),
        rate(sheet, line -> line.state().equals("published")),
        sheet.obligations().stream().map(line -> Line.of(line, now)).toList());
  }

  private static Rate rate(ReadRound.Sheet sheet, Predicate<ObligationLine> counts) {
    return new Rate(
        sheet.obligations().stream().filter(counts).count(), sheet.obligations().size());
  }
}
