package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.EarlierDrafts.EarlierDraft;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// An officer of the unit looks at what its draft was before.
@ApplicationScoped
@Verb
public class ReadEarlierDrafts {
  private final ReadReport readReport;
  private final EarlierDrafts earlier;

  ReadEarlierDrafts(ReadReport readReport, EarlierDrafts earlier) {
    this.readReport = readReport;
    this.earlier = earlier;
  }

  @Transactional
  public List<EarlierDraft> all(Caller caller, ReportId id) {
    readReport.mustSee(caller, id);
    return earlier.of(id);
  }

  @Transactional
  public EarlierDraft one(Caller caller, ReportId id, UUID draft) {
    readReport.mustSee(caller, id);
    return earlier.find(id, draft).orElseThrow(() -> new Refused(Refusal.EARLIER_DRAFT_UNKNOWN));
  }
}
