package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.RoundStanding;
import chengbao.publication.domain.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Keeps what submission announces of a round.
@ApplicationScoped
@Verb
public class FollowRound {

  private final Rounds rounds;

  FollowRound(Rounds rounds) {
    this.rounds = rounds;
  }

  @Transactional
  public void follow(RoundStanding round) {
    rounds.keep(round);
  }
}
