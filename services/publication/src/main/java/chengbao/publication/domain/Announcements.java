package chengbao.publication.domain;

/// What this service tells the others, in the transaction of the verb.
public interface Announcements {

  /// The public can read this edition.
  void published(Edition.Published edition, Cause cause);

  /// A later edition has taken its place.
  void superseded(Edition.Superseded edition);

  /// It waits for a publisher, or for its time.
  void waits(Edition.Waiting edition, Cause cause);

  /// Approved, and by its disclosure not published.
  void notPublished(Approval approval, Cause cause);
}
