package chengbao.submission.persistence;

import chengbao.submission.domain.ImportRow;
import chengbao.submission.domain.ImportRow.Outcome;
import chengbao.submission.domain.ImportRow.Result;
import chengbao.submission.domain.Refusal;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A row of a file; a refusal is kept as code and parameters, never as a sentence.
@Entity
@Table(name = "import_row")
@SuppressWarnings("NullAway.Init")
class ImportLineRow {
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  @EmbeddedId Key key;

  @JdbcTypeCode(SqlTypes.JSON)
  String cells;

  String foreseen;
  @Nullable String foreseenRefusal;

  @JdbcTypeCode(SqlTypes.JSON)
  String foreseenParameters;

  @Nullable String done;
  @Nullable String doneRefusal;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String doneParameters;

  @Embeddable
  record Key(UUID importId, int line) {}

  static ImportLineRow of(UUID job, ImportRow row) {
    var line = new ImportLineRow();
    line.key = new Key(job, row.line());
    line.cells = Documents.write(row.cells());
    line.foreseen = row.foreseen().outcome().code();
    line.foreseenRefusal = code(row.foreseen());
    line.foreseenParameters = Documents.write(row.foreseen().parameters());
    return line;
  }

  void take(Result result) {
    done = result.outcome().code();
    doneRefusal = code(result);
    doneParameters = Documents.write(result.parameters());
  }

  ImportRow row() {
    return new ImportRow(
        key.line(),
        Documents.read(cells, TEXTS),
        result(foreseen, foreseenRefusal, foreseenParameters),
        done == null || doneParameters == null ? null : result(done, doneRefusal, doneParameters));
  }

  private static @Nullable String code(Result result) {
    return result.refusal() == null ? null : result.refusal().name();
  }

  private static Result result(String outcome, @Nullable String refusal, String parameters) {
    return new Result(
        Outcome.of(outcome),
        refusal == null ? null : Refusal.valueOf(refusal),
        Documents.read(parameters, TEXTS));
  }
}
