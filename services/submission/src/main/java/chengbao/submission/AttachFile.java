package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Attachment;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A drafter adds a file to the report (附件). It is part of the version that will be signed.
@ApplicationScoped
@Verb
public class AttachFile {
  static final String PURPOSE = "attachment";

  private final DraftingDesk desk;
  private final KeptFiles files;

  AttachFile(DraftingDesk desk, KeptFiles files) {
    this.desk = desk;
    this.files = files;
  }

  @Transactional
  public Editable attach(
      Caller caller, ReportId id, long known, Attachment.Use use, ReceivedFile file) {
    var taken = desk.takeUp(caller, id, known);
    var attachment =
        new Attachment(
            file.hash(),
            use,
            file.name(),
            file.kind(),
            file.size(),
            file.scanned(),
            taken.officer().person(),
            taken.now());
    var papers = taken.report().papers().attach(attachment);
    files.keep(id, PURPOSE, file);
    return desk.layDown(taken.report().with(papers), "attach-file", taken);
  }
}
