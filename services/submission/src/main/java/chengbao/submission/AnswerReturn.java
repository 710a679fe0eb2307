package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Returned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// The unit answers the reason for which its report came back; the answer goes along with the next
/// version.
@ApplicationScoped
@Verb
public class AnswerReturn {
  private final DraftingDesk desk;

  AnswerReturn(DraftingDesk desk) {
    this.desk = desk;
  }

  @Transactional
  public Returned answer(Caller caller, ReportId id, long known, String text) {
    var taken = desk.takeUp(caller, id, known);
    return switch (taken.report()) {
      case Returned returned -> desk.layDown(returned.answer(text.strip()), "answer-return", taken);
      case Draft draft -> throw new Refused(Refusal.NOT_RETURNED, Map.of("state", draft.state()));
    };
  }
}
