package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A drafter words the 更正说明 anew, as long as the correction can be written in.
@ApplicationScoped
@Verb
public class NoteCorrection {
  private final DraftingDesk desk;

  NoteCorrection(DraftingDesk desk) {
    this.desk = desk;
  }

  @Transactional
  public Editable note(Caller caller, ReportId id, long known, String note) {
    var taken = desk.takeUp(caller, id, known);
    return desk.layDown(taken.report().correcting(note), "note-correction", taken);
  }
}
