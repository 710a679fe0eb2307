package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.ReportReader;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A document that was opened replaces the text of the draft. One that says the same changes
/// nothing.
@ApplicationScoped
@Verb
public class ReadDocument {
  private final DraftingDesk desk;
  private final Origins origins;

  ReadDocument(DraftingDesk desk, Origins origins) {
    this.desk = desk;
    this.origins = origins;
  }

  @Transactional
  public Editable read(Caller caller, ReportId id, long known, BroughtText brought) {
    var taken = desk.takeUp(caller, id, known);
    var by = taken.officer().person();
    var papers = taken.report().papers();
    var text = papers.text().replacedBy(brought.manuscript(), ReportReader.VERSION);
    if (text.equals(papers.text())) {
      return taken.report();
    }
    origins.keep(id, Origin.of(brought, text.head(), by, taken.now()));
    return desk.layDown(taken.report().with(papers.withText(text, by)), "read-document", taken);
  }
}
