package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.manuscript.ContentHash;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A drafter takes a file out of the report again. What was never sent up is gone with it; what a
/// submitted version rests on stays where it is.
@ApplicationScoped
@Verb
public class RemoveAttachment {
  private final DraftingDesk desk;
  private final KeptFiles files;

  RemoveAttachment(DraftingDesk desk, KeptFiles files) {
    this.desk = desk;
    this.files = files;
  }

  @Transactional
  public Editable remove(Caller caller, ReportId id, long known, ContentHash hash) {
    var taken = desk.takeUp(caller, id, known);
    var papers = taken.report().papers().detach(hash, taken.officer().person());
    if (taken.report().cover().submittedVersions() == 0) {
      files.release(id, AttachFile.PURPOSE, hash);
    }
    return desk.layDown(taken.report().with(papers), "remove-attachment", taken);
  }
}
