package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.returning.AnsweredReturns;
import chengbao.submission.domain.returning.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// 历次退回意见: what the offices returned the report with and what the unit answered, from the first
/// return to the last, for as long as the report is kept.
@ApplicationScoped
@Verb
public class ReadReturns {
  private final ReadReport readReport;
  private final AnsweredReturns answered;

  ReadReturns(ReadReport readReport, AnsweredReturns answered) {
    this.readReport = readReport;
    this.answered = answered;
  }

  /// @param turns in the order in which they came
  public record Returns(ReportSheet sheet, List<Turn> turns) {}

  @Transactional
  public Returns read(Caller caller, ReportId id) {
    var sheet = readReport.read(caller, id);
    return new Returns(sheet, Turn.of(sheet.report(), answered.of(id)));
  }
}
