package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.returning.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/// The unit says to one comment of the reviewer what it changed or why it did not; the answer goes
/// along with the next version. It may be given anew until then.
@ApplicationScoped
@Verb
public class AnswerComment {
  private final DraftingDesk desk;

  AnswerComment(DraftingDesk desk) {
    this.desk = desk;
  }

  /// @param changed 已改, otherwise 说明
  @Transactional
  public Returned answer(
      Caller caller, ReportId id, long known, UUID comment, boolean changed, String words) {
    var taken = desk.takeUp(caller, id, known);
    return switch (taken.report()) {
      case Returned returned ->
          desk.layDown(
              returned.answer(
                  comment, new Answer(changed, words, taken.officer().person(), taken.now())),
              "answer-comment",
              taken);
      case Draft draft -> throw new Refused(Refusal.NOT_RETURNED, Map.of("state", draft.state()));
    };
  }
}
