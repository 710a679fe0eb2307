package chengbao.publication.domain;

/// What this service tells the others, in the transaction of the verb.
public interface Announcements {

  /// The public can read this edition.
  void published(Edition.Published edition, Cause cause);

  /// A later edition has taken its place.
  void superseded(Edition.Superseded edition);

  /// It waits for a publisher, or for its time.
  void waits(Edition.Waiting edition, Cause cause);

  /// The unit's publisher wants it taken down.
  void withdrawalAsked(WithdrawalRequest request, Edition.Published edition, Cause cause);

  /// The office leaves it public.
  void withdrawalDeclined(Edition.Published edition, String why, Cause cause);

  /// The report was taken down.
  ///
  /// @param edition the one that was current
  void withdrawn(Edition.Gone edition, WithdrawalRequest request, Cause cause);

  /// An earlier edition went with it.
  void goneToo(Edition.Gone edition);

  /// The page of another platform is no longer as it was, or is again.
  void outerPage(Edition.Published edition, OuterLook look, Cause cause);

  /// Approved, and by its disclosure not published.
  void notPublished(Approval approval, Cause cause);
}
