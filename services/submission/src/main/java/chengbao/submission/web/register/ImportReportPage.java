package chengbao.submission.web.register;

import chengbao.look.Crumb;
import chengbao.submission.ReadImport;
import chengbao.submission.domain.ImportRow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of each row of a file, or will come of it.
///
/// @param state `checked`, `running`, `finished` or `cancelled`
@CheckedTemplate(basePath = "register")
record ImportReportPage(
    List<Crumb> crumbs,
    String id,
    String fileName,
    String kindKey,
    String state,
    String stateKey,
    int rows,
    long done,
    Counts counts,
    List<Line> lines,
    UUID command)
    implements TemplateInstance {

  record Counts(long fresh, long changed, long same, long wrong) {}

  /// @param what the row is about: the name, and the username for an officer
  /// @param detail what is wrong and what to do
  record Line(int line, String what, String outcome, @Nullable String detail, boolean done) {
    static Line of(ImportRow row, Function<ImportRow.Result, @Nullable String> sentence) {
      var done = row.done();
      var result = done == null ? row.foreseen() : done;
      var username = row.cell("username");
      return new Line(
          row.line(),
          username.isEmpty() ? row.cell("name") : row.cell("name") + "（" + username + "）",
          result.outcome().code(),
          sentence.apply(result),
          done != null);
    }

    /// The key of the word for the outcome.
    public String key() {
      return (done ? "did_" : "will_") + outcome;
    }
  }

  static ImportReportPage of(
      ReadImport.Report report,
      List<Crumb> crumbs,
      Function<ImportRow.Result, @Nullable String> sentence) {
    var sheet = report.job().sheet();
    var lines = report.rows().stream().map(row -> Line.of(row, sentence)).toList();
    return new ImportReportPage(
        crumbs,
        sheet.id().toString(),
        sheet.fileName(),
        "import_" + sheet.kind().code(),
        report.job().state(),
        "import_" + report.job().state(),
        sheet.rows(),
        report.done(),
        new Counts(
            count(lines, "new"),
            count(lines, "changed"),
            count(lines, "same"),
            count(lines, "wrong")),
        lines,
        UUID.randomUUID());
  }

  private static long count(List<Line> lines, String outcome) {
    return lines.stream().filter(line -> line.outcome().equals(outcome)).count();
  }
}
