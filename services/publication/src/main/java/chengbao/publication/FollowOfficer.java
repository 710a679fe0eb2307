package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.OfficerStanding;
import chengbao.publication.domain.Officers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Keeps what submission announces of an officer, so that a removal acts here at once.
@ApplicationScoped
@Verb
public class FollowOfficer {

  private final Officers officers;

  FollowOfficer(Officers officers) {
    this.officers = officers;
  }

  @Transactional
  public void follow(OfficerStanding officer) {
    officers.keep(officer);
  }
}
