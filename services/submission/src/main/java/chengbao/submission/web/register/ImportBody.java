package chengbao.submission.web.register;

import chengbao.submission.ReadImport;
import chengbao.submission.domain.ImportRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An import as `/api` answers it.
///
/// @param state `checked`, `running`, `finished` or `cancelled`
/// @param done how many of its rows are done
record ImportBody(
    UUID id, String kind, String state, String fileName, int rows, long done, List<Line> lines) {

  /// @param outcome `new`, `changed`, `same` or `wrong`: what will come of it, or came
  /// @param code what is wrong
  /// @param detail what is wrong and what to do
  record Line(
      int line,
      Map<String, String> cells,
      String outcome,
      boolean done,
      @Nullable String code,
      @Nullable String detail) {
    static Line of(ImportRow row, Function<ImportRow.Result, @Nullable String> sentence) {
      var done = row.done();
      var result = done == null ? row.foreseen() : done;
      var refusal = result.refusal();
      return new Line(
          row.line(),
          row.cells(),
          result.outcome().code(),
          done != null,
          refusal == null ? null : refusal.code(),
          sentence.apply(result));
    }
  }

  static ImportBody of(
      ReadImport.Report report, Function<ImportRow.Result, @Nullable String> sentence) {
    var sheet = report.job().sheet();
    return new ImportBody(
        sheet.id(),
        sheet.kind().code(),
        report.job().state(),
        sheet.fileName(),
        sheet.rows(),
        report.done(),
        report.rows().stream().map(row -> Line.of(row, sentence)).toList());
  }
}
