package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.word.CopyMarks;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/// Reads what a drafter brings, before anything is changed by it. A file may take seconds, so no
/// transaction is open meanwhile.
@ApplicationScoped
@Verb
public class OpenDocument {

  /// What the drafter brings.
  public sealed interface Document {
    /// Empty for a paste.
    String fileName();

    record Pasted(String text) implements Document {
      @Override
      public String fileName() {
        return "";
      }
    }

    record Uploaded(byte[] bytes, String fileName) implements Document {}
  }

  /// @param changes what to do with changes that nobody accepted yet
  public BroughtText open(Document document, TrackedChanges changes) {
    var reading =
        switch (document) {
          case Document.Pasted pasted -> ReportReader.readText(pasted.text());
          case Document.Uploaded uploaded ->
              ReportReader.read(uploaded.bytes(), uploaded.fileName(), changes);
        };
    return switch (reading) {
      case Reading.Read read ->
          new BroughtText(
              read.manuscript(), read.source(), document.fileName(), changes, marks(document));
      case Reading.Unreadable unreadable -> {
        var parameters = new HashMap<>(unreadable.parameters());
        parameters.put("reason", unreadable.code());
        throw new Refused(Refusal.DOCUMENT_UNREADABLE, parameters);
      }
    };
  }

  private static Map<String, String> marks(Document document) {
    return switch (document) {
      case Document.Pasted _ -> Map.of();
      case Document.Uploaded uploaded -> CopyMarks.in(uploaded.bytes());
    };
  }
}
