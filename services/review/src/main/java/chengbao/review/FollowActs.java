package chengbao.review;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Another service tells a line of its record, so that all that was done to a report can be read as
/// one story.
@ApplicationScoped
@Verb
public class FollowActs {
  private final ToldActs told;

  FollowActs(ToldActs told) {
    this.told = told;
  }

  @Transactional
  public void follow(UUID event, String service, long seq, Act act) {
    told.keep(event, service, seq, act);
  }
}
