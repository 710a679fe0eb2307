package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.Officer;
import chengbao.review.domain.Officers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Submission tells how an officer's appointments stand. A removal acts with the next request, for
/// every verb asks for the appointment anew.
@ApplicationScoped
@Verb
public class FollowOfficers {
  private final Officers officers;

  FollowOfficers(Officers officers) {
    this.officers = officers;
  }

  @Transactional
  public void follow(Officer officer, long version) {
    officers.keep(officer, version);
  }
}
