package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;

/// A pasted text or an uploaded file replaces the text of the draft.
@ApplicationScoped
@Verb
public class ReadDocument {
  private final DraftingDesk desk;

  ReadDocument(DraftingDesk desk) {
    this.desk = desk;
  }

  /// What the drafter brings.
  public sealed interface Document {
    record Pasted(String text) implements Document {}

    record Uploaded(byte[] bytes, String fileName) implements Document {}
  }

  @Transactional
  public Editable read(Caller caller, ReportId id, long known, Document document) {
    var taken = desk.takeUp(caller, id, known);
    var report = taken.report();
    var papers = report.papers();
    var text = papers.text().replacedBy(manuscript(document), ReportReader.VERSION);
    return desk.layDown(
        report.with(papers.withText(text, taken.officer().person())), "read-document", taken);
  }

  private static Manuscript manuscript(Document document) {
    var reading =
        switch (document) {
          case Document.Pasted pasted -> ReportReader.readText(pasted.text());
          case Document.Uploaded uploaded ->
              ReportReader.read(uploaded.bytes(), uploaded.fileName());
        };
    return switch (reading) {
      case Reading.Read read -> read.manuscript();
      case Reading.Unreadable unreadable -> {
        var parameters = new HashMap<>(unreadable.parameters());
        parameters.put("reason", unreadable.code());
        throw new Refused(Refusal.DOCUMENT_UNREADABLE, parameters);
      }
    };
  }
}
