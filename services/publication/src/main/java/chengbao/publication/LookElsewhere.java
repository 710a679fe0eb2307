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
/// wants it, and tells when it has changed, has gone, or is again as it should be. Where the
/// edition was taken down here, it looks each day whether the platform has followed, until it has.
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
    Edition.Numbered edition =
        atHand.elsewhere(editions.ofReportForUpdate(atHand.report()), publisher);
    return lastOf(edition).orElseThrow(() -> new Refused(Refusal.NOT_ELSEWHERE));
  }

  /// @param before the look that this one repeats; if somebody else has looked since, nothing is
  ///   done
  @Transactional
  public void look(OuterLook before, Visit visit, Cause cause) {
    Instant at = clock.instant();
    for (Edition edition : editions.ofReportForUpdate(before.report())) {
      if (edition instanceof Edition.Numbered numbered
          && numbered.number() == before.number()
          && lastOf(numbered).filter(last -> last.at().equals(before.at())).isPresent()) {
        switch (numbered) {
          case Edition.Published published -> {
            OuterLook look = before.then(visit, published.approval(), at);
            if (look.isNews(before)) {
              announcements.outerPage(published, look, cause);
            }
            keep(look, before, numbered, cause);
          }
          case Edition.Gone gone ->
              keep(before.thenTakenDown(visit, gone.approval(), at), before, numbered, cause);
          // the page is the next edition's
          case Edition.Superseded _ -> {}
        }
      }
    }
  }

  private void keep(OuterLook look, OuterLook before, Edition.Numbered edition, Cause cause) {
    looks.keep(look);
    if (look.isNews(before) || cause instanceof Cause.Decided) {
      book.write(
          edition.report(),
          "look-elsewhere",
          edition.approval().publicHash(),
          PostElsewhere.outcome(look),
          cause,
          look.at());
    }
  }

  private Optional<OuterLook> lastOf(Edition.Numbered edition) {
    OuterPage page = edition.entry().page();
    return page == null
        ? Optional.empty()
        : looks
            .find(edition.report(), edition.number())
            .or(() ->
                Optional.of(
                    OuterLook.none(edition, page.address(), edition.indexNumber().value())));
  }
}
