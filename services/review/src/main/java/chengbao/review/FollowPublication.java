package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.CannotFollow;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.PublicState;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Publication tells how far an approved report has come in public; the reviewers see it, nobody
/// acts.
@ApplicationScoped
@Verb
public class FollowPublication {
  private final Cases cases;

  FollowPublication(Cases cases) {
    this.cases = cases;
  }

  /// @param version 第几稿 the news is about; news of an earlier version changes nothing
  @Transactional
  public void follow(CaseId id, int version, PublicState news) {
    switch (cases.take(id).orElseThrow(() -> new CannotFollow("case-not-known"))) {
      case Decided decided when decided.approval().version() == version ->
          cases.save(decided.nowPublic(news));
      case Decided _, Waiting _, Claimed _, WithUnit _ -> {}
    }
  }
}
