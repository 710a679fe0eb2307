package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.RoundNow;
import chengbao.review.domain.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Submission tells how a round stands; review says what has changed since a report was submitted.
@ApplicationScoped
@Verb
public class FollowRounds {
  private final Rounds rounds;

  FollowRounds(Rounds rounds) {
    this.rounds = rounds;
  }

  @Transactional
  public void follow(RoundNow round, long version) {
    rounds.keep(round, version);
  }
}
