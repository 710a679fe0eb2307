package chengbao.publication;

import chengbao.calendar.WorkingDays;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.IndexNumbers;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.SiteSettings;
import chengbao.publication.domain.SiteTerms;
import chengbao.publication.domain.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The index number of a report: given here without a gap, or entered by a publisher where numbers
/// come from elsewhere. A report has one for ever, and no two have the same.
@ApplicationScoped
class Numbers {

  private final IndexNumbers given;
  private final Sites sites;
  private final SiteSettings settings;

  Numbers(IndexNumbers given, Sites sites, SiteSettings settings) {
    this.given = given;
    this.sites = sites;
    this.settings = settings;
  }

  /// The report's own, or the next of its organ's series; empty when the range is used up.
  Optional<IndexNumber> next(Approval approval, List<Edition> all, Instant at) {
    return own(all).or(() -> next(approval, WorkingDays.day(at)));
  }

  /// The report's own, or the one entered; empty when none was.
  ///
  /// @throws Refused when it does not look like one of the site's, or is not this report's
  Optional<IndexNumber> entered(Approval approval, List<Edition> all, @Nullable String typed) {
    String number = typed == null ? "" : typed.strip();
    Optional<IndexNumber> own = own(all);
    if (own.isPresent()) {
      if (!number.isEmpty() && !own.get().value().equals(number)) {
        throw new Refused(Refusal.NUMBER_TAKEN);
      }
      return own;
    }
    return number.isEmpty() ? Optional.empty() : Optional.of(taken(approval, number));
  }

  /// Refuses what the verb would refuse, before anybody is asked for a page.
  void mustFit(Approval approval, List<Edition> all, String typed) {
    String number = typed.strip();
    Optional<IndexNumber> own = own(all);
    if (own.isEmpty()) {
      if (number.isEmpty()) {
        throw new Refused(Refusal.NUMBER_MISSING);
      }
      mustLookRight(approval, number);
    }
  }

  private static Optional<IndexNumber> own(List<Edition> all) {
    return all.stream()
        .filter(Edition.Numbered.class::isInstance)
        .map(edition -> ((Edition.Numbered) edition).indexNumber())
        .findFirst();
  }

  private IndexNumber taken(Approval approval, String typed) {
    mustLookRight(approval, typed);
    IndexNumber number = new IndexNumber(typed);
    if (given.holder(number).isPresent()) {
      throw new Refused(Refusal.NUMBER_TAKEN);
    }
    given.give(number, approval.report());
    return number;
  }

  private void mustLookRight(Approval approval, String typed) {
    IndexNumberRule form =
        Objects.requireNonNullElseGet(terms(approval).numbers().form(), () -> rule(approval));
    if (!form.fits(typed, approval.unit())) {
      throw new Refused(Refusal.NUMBER_MALFORMED);
    }
  }

  private Optional<IndexNumber> next(Approval approval, LocalDate today) {
    IndexNumberRule rule = rule(approval);
    String series = rule.series(approval.unit(), today);
    OptionalLong serial = after(approval, given.last(series), today);
    while (serial.isPresent()) {
      IndexNumber number = rule.number(series, serial.getAsLong());
      if (given.holder(number).isEmpty()) {
        given.take(series, serial.getAsLong());
        given.give(number, approval.report());
        return Optional.of(number);
      }
      serial = after(approval, serial.getAsLong(), today);
    }
    return Optional.empty();
  }

  private OptionalLong after(Approval approval, long serial, LocalDate today) {
    return terms(approval).numbers().serials().after(serial, today.getYear());
  }

  private SiteTerms terms(Approval approval) {
    return settings.of(approval.unit().site());
  }

  private IndexNumberRule rule(Approval approval) {
    String site = approval.unit().site();
    return sites.find(site).orElseThrow(() -> new SiteUnknown(site)).indexNumberRule();
  }
}
