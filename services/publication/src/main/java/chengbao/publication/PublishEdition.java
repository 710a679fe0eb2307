package chengbao.publication;

import chengbao.calendar.WorkingDays;
import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Candidate;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.NotGenuine;
import chengbao.publication.domain.Screening;
import chengbao.publication.domain.SiteSettings;
import chengbao.publication.domain.SiteTerms;
import chengbao.publication.domain.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Makes an approved report public. It is public when the transaction ends, unless its site wants a
/// publisher to look first, publishes at a set time or on another platform, or the last look at the
/// public text finds something.
@ApplicationScoped
@Verb
public class PublishEdition {

  private final Editions editions;
  private final Sites sites;
  private final SiteSettings settings;
  private final Publishing publishing;
  private final WorkingDays days;
  private final Clock clock;

  PublishEdition(
      Editions editions,
      Sites sites,
      SiteSettings settings,
      Publishing publishing,
      WorkingDays days,
      Clock clock) {
    this.editions = editions;
    this.sites = sites;
    this.settings = settings;
    this.publishing = publishing;
    this.days = days;
    this.clock = clock;
  }

  /// Follows an approval of a report that is to be public. The same version is never published
  /// twice.
  ///
  /// @throws NotGenuine when the text is not the one that was approved, or corrects what never was
  ///   public
  @Transactional
  public void follow(Approval approval, Cause.Followed cause) {
    Instant at = clock.instant();
    if (!approval.hasItsPublicText()) {
      throw new NotGenuine(NotGenuine.Flaw.PUBLIC_TEXT);
    }
    List<Edition> earlier = editions.ofReportForUpdate(approval.report());
    if (earlier.stream().anyMatch(edition -> isOf(approval, edition))) {
      return;
    }
    mustCorrectWhatWasPublic(approval, earlier);
    Candidate.Fresh fresh = approval.edition(earlier.size() + 1);
    Optional<Edition.Waiting> waits = waits(fresh, at);
    if (waits.isPresent()) {
      publishing.keepWaiting(waits.get(), cause, at);
    } else {
      publishing.publish(fresh, earlier, null, cause, at);
    }
  }

  /// Held or scheduled; empty for what goes on at once.
  private Optional<Edition.Waiting> waits(Candidate.Fresh fresh, Instant at) {
    if (!Screening.of(fresh.approval(), at).isEmpty()) {
      return Optional.of(fresh.hold(Edition.Reason.NEAR_MISS, at));
    }
    if (isHeldBySite(fresh.approval())) {
      return Optional.of(fresh.hold(Edition.Reason.BY_SITE, at));
    }
    SiteTerms terms = settings.of(fresh.approval().unit().site());
    return terms.feeds()
        ? Optional.empty()
        : Optional.ofNullable(terms.opens())
            .map(opens -> opens.from(at, days))
            .filter(at::isBefore)
            .map(fresh::schedule);
  }

  private static boolean isOf(Approval approval, Edition edition) {
    return edition.approval().reportVersion() == approval.reportVersion();
  }

  private static void mustCorrectWhatWasPublic(Approval approval, List<Edition> earlier) {
    Integer corrects = approval.corrects();
    if (corrects != null
        && earlier.stream()
            .filter(Edition.Numbered.class::isInstance)
            .noneMatch(edition -> edition.number() == corrects)) {
      throw new NotGenuine(NotGenuine.Flaw.NOTHING_TO_CORRECT);
    }
  }

  private boolean isHeldBySite(Approval approval) {
    return sites
        .find(approval.unit().site())
        .orElseThrow(() -> new SiteUnknown(approval.unit().site()))
        .heldByRule();
  }
}
