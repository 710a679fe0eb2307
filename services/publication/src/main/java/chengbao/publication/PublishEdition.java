package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Announcements;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.NotGenuine;
import chengbao.publication.domain.Screening;
import chengbao.publication.domain.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Makes an approved report public. It is public when the transaction ends, unless its site wants a
/// publisher to look first, or the last look at the public text finds something.
@ApplicationScoped
@Verb
public class PublishEdition {

  private final Editions editions;
  private final Sites sites;
  private final Publishing publishing;
  private final Announcements announcements;
  private final Book book;
  private final Clock clock;

  PublishEdition(
      Editions editions,
      Sites sites,
      Publishing publishing,
      Announcements announcements,
      Book book,
      Clock clock) {
    this.editions = editions;
    this.sites = sites;
    this.publishing = publishing;
    this.announcements = announcements;
    this.book = book;
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
    int number = earlier.size() + 1;
    if (!Screening.of(approval, at).isEmpty()) {
      hold(approval.hold(number, Edition.Reason.NEAR_MISS, at), cause, at);
    } else if (isHeldBySite(approval)) {
      hold(approval.hold(number, Edition.Reason.BY_SITE, at), cause, at);
    } else {
      publishing.publish(
          approval, earlier, index -> approval.publish(number, index, at), cause, at);
    }
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

  private void hold(Edition.Held held, Cause cause, Instant at) {
    editions.save(held);
    announcements.waits(held, cause);
    book.write("hold-edition", held, cause, at);
  }
}
