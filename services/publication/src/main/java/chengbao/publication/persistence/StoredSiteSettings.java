package chengbao.publication.persistence;

import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.PostingTime;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.SerialRanges;
import chengbao.publication.domain.SiteSettings;
import chengbao.publication.domain.SiteTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How each site publishes, in PostgreSQL; before anybody has set it, as configured.
@ApplicationScoped
class StoredSiteSettings implements SiteSettings {

  private final EntityManager entities;
  private final SiteDefaults defaults;

  StoredSiteSettings(EntityManager entities, SiteDefaults defaults) {
    this.entities = entities;
    this.defaults = defaults;
  }

  @Override
  public SiteTerms of(String site) {
    SiteTermsRow row = row(site);
    return row == null ? configured(site) : row.terms();
  }

  @Override
  public long version(String site) {
    SiteTermsRow row = row(site);
    return row == null ? 0 : row.version;
  }

  @Override
  public void change(String site, SiteTerms terms, long version, Person by, Instant at) {
    Native.lock(entities, Native.About.SITE, site);
    SiteTermsRow row = row(site);
    if ((row == null ? 0 : row.version) != version) {
      throw new Refused(Refusal.VERSION_STALE);
    }
    if (row == null) {
      row = new SiteTermsRow();
      row.site = site;
      row.version = 1;
      row.put(terms, by, at);
      entities.persist(row);
    } else {
      row.put(terms, by, at);
    }
    entities.flush();
  }

  private @Nullable SiteTermsRow row(String site) {
    return entities.find(SiteTermsRow.class, site);
  }

  private SiteTerms configured(String site) {
    SiteDefaults.Site set = defaults.sites().get(site);
    if (set == null) {
      return SiteTerms.USUAL;
    }
    Optional<LocalTime> opens = set.opens().map(LocalTime::parse);
    return new SiteTerms(
        SiteTerms.Way.valueOf(set.way().toUpperCase(Locale.ROOT)),
        opens.map(at -> new PostingTime(at, set.workingDays())).orElse(null),
        SiteTerms.Numbering.valueOf(set.numbering().toUpperCase(Locale.ROOT)),
        new SiteTerms.Numbers(
            set.numberForm().map(IndexNumberRule::of).orElse(null),
            set.serials().map(SerialRanges::read).orElse(SerialRanges.ALL)),
        set.topic().orElse(SiteTerms.USUAL.topic()),
        set.genre().orElse(SiteTerms.USUAL.genre()));
  }
}
