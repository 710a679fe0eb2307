package chengbao.publication;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.SiteSettings;
import chengbao.publication.domain.SiteTerms;
import chengbao.publication.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/// 栏目设置: the publisher of the district government says how its site publishes. What is public
/// already stays as it is.
@ApplicationScoped
@Verb
public class ChangeSiteTerms {

  private final SiteSettings settings;
  private final Units units;
  private final Book book;
  private final Clock clock;

  ChangeSiteTerms(SiteSettings settings, Units units, Book book, Clock clock) {
    this.settings = settings;
    this.units = units;
    this.book = book;
    this.clock = clock;
  }

  /// The site whose terms this publisher sets.
  ///
  /// @throws Refused for everybody else
  @Transactional
  public String siteOf(Publisher publisher) {
    String unit = publisher.person().unit();
    if (!publisher.isPublisher() || !publisher.runsTheSite() || unit == null) {
      throw new Refused(Refusal.NOT_THE_SITES_PUBLISHER);
    }
    return units
        .find(unit)
        .orElseThrow(() -> new Refused(Refusal.NOT_THE_SITES_PUBLISHER))
        .site()
        .id();
  }

  /// @param version of the terms that were shown
  @Transactional
  public void change(Publisher publisher, SiteTerms terms, long version) {
    Instant at = clock.instant();
    String site = siteOf(publisher);
    if (terms.topic().isBlank() || terms.genre().isBlank()) {
      throw new Refused(Refusal.TOPIC_MISSING);
    }
    settings.change(site, terms, version, publisher.person(), at);
    book.write(
        Book.subject("site/" + site),
        "change-site-terms",
        null,
        Act.DONE,
        new Cause.Decided(publisher.person()),
        at);
  }
}
