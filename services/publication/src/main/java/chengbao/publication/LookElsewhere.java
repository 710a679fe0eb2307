package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Announcements;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterLooks;
import chengbao.publication.domain.OuterPage;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// 复核公开页面: looks again at the page of another platform, each week by itself or when a publisher
/// wants it, and tells when it has changed, has gone, or is again as it should be.
@ApplicationScoped
@Verb
public class LookElsewhere {

  private final Editions editions;
  private final OuterLooks looks;
  private final Announcements announcements;
  private final Book book;
  private final Clock clock;

  LookElsewhere(
      Editions editions, OuterLooks looks, Announcements announcements, Book book, Clock clock) {
    this.editions = editions;
    this.looks = looks;
    this.announcements = announcements;
    this.book = book;
    this.clock = clock;
  }

  /// Pages whose time has come, however long nobody looked.
  @Transactional
  public List<OuterLook> due() {
    return looks.due(clock.instant());
  }

  /// The look that a publisher may repeat.
  @Transactional
  public OuterLook last(Publisher publisher, EditionAtHand atHand) {
    Edition.Published published =
        atHand.published(editions.ofReportForUpdate(atHand.report()), publisher);
    return lastOf(published).orElseThrow(() -> new Refused(Refusal.NOT_ELSEWHERE));
  }

  /// @param before the look that this one repeats; if somebody else has looked since, nothing is
  ///   done
  @Transactional
  public void look(OuterLook before, Visit visit, Cause cause) {
    Instant at = clock.instant();
    for (Edition edition : editions.ofReportForUpdate(before.report())) {
      if (edition instanceof Edition.Published published
          && published.number() == before.number()
          && lastOf(published).filter(last -> last.at().equals(before.at())).isPresent()) {
        OuterLook look = before.then(visit, published.approval(), at);
        looks.keep(look);
        boolean news = look.isNews(before);
        if (news) {
          announcements.outerPage(published, look, cause);
        }
        if (news || cause instanceof Cause.Decided) {
          book.write(
              published.report(),
              "look-elsewhere",
              published.approval().publicHash(),
              PostElsewhere.outcome(look),
              cause,
              at);
        }
      }
    }
  }

  private Optional<OuterLook> lastOf(Edition.Published published) {
    OuterPage page = published.entry().page();
    return page == null
        ? Optional.empty()
        : looks
            .find(published.report(), published.number())
            .or(() ->
                Optional.of(
                    OuterLook.none(published, page.address(), published.indexNumber().value())));
  }
}
