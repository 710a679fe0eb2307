package chengbao.publication;

import chengbao.publication.domain.Announcements;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.IndexNumbers;
import chengbao.publication.domain.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/// What happens each time an edition becomes public, whichever verb made it so: the report gets its
/// index number, the edition before it gives way, and everybody is told.
@ApplicationScoped
class Publishing {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Editions editions;
  private final IndexNumbers indexNumbers;
  private final Sites sites;
  private final Announcements announcements;
  private final Book book;

  Publishing(
      Editions editions,
      IndexNumbers indexNumbers,
      Sites sites,
      Announcements announcements,
      Book book) {
    this.editions = editions;
    this.indexNumbers = indexNumbers;
    this.sites = sites;
    this.announcements = announcements;
    this.book = book;
  }

  void publish(
      Approval approval,
      List<Edition> all,
      Function<IndexNumber, Edition.Published> move,
      Cause cause,
      Instant at) {
    all.forEach(edition -> giveWay(edition, cause, at));
    Edition.Published published = move.apply(indexNumber(approval, all, at));
    editions.save(published);
    announcements.published(published, cause);
    book.write("publish-edition", published, cause, at);
  }

  private void giveWay(Edition edition, Cause cause, Instant at) {
    if (edition instanceof Edition.Published published) {
      Edition.Superseded superseded = published.supersede(at);
      editions.save(superseded);
      announcements.superseded(superseded);
      book.write("supersede-edition", superseded, cause, at);
    }
  }

  private IndexNumber indexNumber(Approval approval, List<Edition> all, Instant at) {
    return all.stream()
        .filter(Edition.Numbered.class::isInstance)
        .map(edition -> ((Edition.Numbered) edition).indexNumber())
        .findFirst()
        .orElseGet(() -> next(approval, LocalDate.ofInstant(at, ZONE)));
  }

  private IndexNumber next(Approval approval, LocalDate today) {
    Approval.Unit organ = approval.unit();
    IndexNumberRule rule =
        sites.find(organ.site()).orElseThrow(() -> new SiteUnknown(organ.site())).indexNumberRule();
    String series = rule.series(organ, today);
    IndexNumber number = rule.number(series, indexNumbers.next(series));
    indexNumbers.give(number, approval.report());
    return number;
  }
}
