package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.CaseLines.CaseLine;
import chengbao.review.CaseLines.Standing;
import chengbao.review.CaseLines.Wanted;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// A reviewer looks through the cases of their office.
@ApplicationScoped
@Verb
public class ListCases {
  private final Admission admission;
  private final CaseLines lines;
  private final Clock clock;

  ListCases(Admission admission, CaseLines lines, Clock clock) {
    this.admission = admission;
    this.lines = lines;
    this.clock = clock;
  }

  /// @param counts of all cases of the office, whatever was searched for
  /// @param more whether another page follows
  public record WorkList(List<CaseLine> lines, Map<Standing, Integer> counts, boolean more) {}

  @Transactional
  public WorkList list(ActingAs who, Wanted wanted) {
    Reviewer reviewer = admission.reviewer(who, clock.instant());
    List<CaseLine> found = lines.find(reviewer, wanted);
    boolean more = found.size() > Wanted.PAGE_SIZE;
    return new WorkList(
        more ? found.subList(0, Wanted.PAGE_SIZE) : found, lines.counts(reviewer), more);
  }
}
