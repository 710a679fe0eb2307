package chengbao.publication.domain;

import java.time.Instant;

/// How each site publishes. What nobody has set is as configured, else as usual.
public interface SiteSettings {

  SiteTerms of(String site);

  /// How often they were changed; 0 as long as they are as configured.
  long version(String site);

  /// Changes them, unless somebody else has since that version.
  ///
  /// @throws Refused with [Refusal#VERSION_STALE]
  void change(String site, SiteTerms terms, long version, Person by, Instant at);
}
