package chengbao.publication.persistence;

import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.PostingTime;
import chengbao.publication.domain.SerialRanges;
import chengbao.publication.domain.SiteTerms;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/// How a site publishes, as its publisher has set it.
@Entity
@Table(name = "site_terms")
@NullUnmarked
class SiteTermsRow {
  @Id String site;

  @Version long version;
  String way;
  LocalTime opensAt;
  boolean workingDays;
  String numbering;
  String numberForm;
  String serials;
  String topic;
  String genre;
  Instant changedAt;
  String changedBy;
  String changedName;

  void put(SiteTerms terms, Person by, Instant at) {
    way = terms.way().name().toLowerCase(Locale.ROOT);
    opensAt = terms.opens() == null ? null : terms.opens().at();
    workingDays = terms.opens() == null || terms.opens().workingDays();
    numbering = terms.numbering().name().toLowerCase(Locale.ROOT);
    numberForm = terms.numbers().form() == null ? null : terms.numbers().form().toString();
    serials = terms.numbers().serials().toString();
    topic = terms.topic();
    genre = terms.genre();
    changedAt = at;
    changedBy = by.id();
    changedName = by.name();
  }

  SiteTerms terms() {
    return new SiteTerms(
        SiteTerms.Way.valueOf(way.toUpperCase(Locale.ROOT)),
        opensAt == null ? null : new PostingTime(opensAt, workingDays),
        SiteTerms.Numbering.valueOf(numbering.toUpperCase(Locale.ROOT)),
        new SiteTerms.Numbers(
            numberForm == null ? null : IndexNumberRule.of(numberForm), SerialRanges.read(serials)),
        topic,
        genre);
  }
}
