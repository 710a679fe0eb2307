package chengbao.submission;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// An officer of the unit reads what was done to its report (办理记录), oldest first.
@ApplicationScoped
@Verb
public class ReadRecord {
  private final ReadReport readReport;
  private final Acts acts;

  ReadRecord(ReadReport readReport, Acts acts) {
    this.readReport = readReport;
    this.acts = acts;
  }

  @Transactional
  public List<Act> read(Caller caller, ReportId id) {
    readReport.mustSee(caller, id);
    return acts.of(id.value());
  }
}
