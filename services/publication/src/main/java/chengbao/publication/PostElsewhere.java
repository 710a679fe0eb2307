package chengbao.publication;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterLooks;
import chengbao.publication.domain.OuterPage;
import chengbao.publication.domain.OuterPages;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// 登记外站公开: a publisher says on which page of another platform an edition is public. The page is
/// looked at, and only when it agrees with what was approved the edition is 已公开; else it goes on
/// waiting, with what differs.
@ApplicationScoped
@Verb
public class PostElsewhere {

  private final Editions editions;
  private final OuterPages pages;
  private final OuterLooks looks;
  private final Publishing publishing;
  private final Book book;
  private final Clock clock;

  PostElsewhere(
      Editions editions,
      OuterPages pages,
      OuterLooks looks,
      Publishing publishing,
      Book book,
      Clock clock) {
    this.editions = editions;
    this.pages = pages;
    this.looks = looks;
    this.publishing = publishing;
    this.book = book;
    this.clock = clock;
  }

  /// Refuses what [#post] would, before anybody asks for the page.
  @Transactional
  public void mustBePossible(Publisher publisher, EditionAtHand atHand, OuterClaim claim) {
    List<Edition> all = editions.ofReportForUpdate(atHand.report());
    Edition.Supplied supplied = supplied(atHand.waiting(all, publisher));
    pages.mustBeAllowed(claim.address());
    publishing.mustFit(supplied.approval(), all, claim.number());
  }

  /// @param visit what came of asking for the page
  /// @return the look that is kept; the edition is public if it agrees
  @Transactional
  public OuterLook post(Publisher publisher, EditionAtHand atHand, OuterClaim claim, Visit visit) {
    Instant at = clock.instant();
    List<Edition> all = editions.ofReportForUpdate(atHand.report());
    Edition.Supplied supplied = supplied(atHand.waiting(all, publisher));
    pages.mustBeAllowed(claim.address());
    publishing.mustFit(supplied.approval(), all, claim.number());
    OuterLook look =
        OuterLook.none(supplied, claim.address(), claim.number())
            .then(visit, supplied.approval(), at);
    Cause cause = new Cause.Decided(publisher.person());
    if (look.agrees()) {
      OuterPage page = new OuterPage(look.address(), Objects.requireNonNull(look.postedOn()));
      publishing.publishElsewhere(supplied, all, claim.number(), page, cause, at);
    } else {
      book.write(
          supplied.report(),
          "look-elsewhere",
          supplied.approval().publicHash(),
          outcome(look),
          cause,
          at);
    }
    looks.keep(look);
    return look;
  }

  static String outcome(OuterLook look) {
    return switch (look.standing()) {
      case AGREES -> Act.DONE;
      case DIFFERS -> "page-differs";
      case AWAY -> "page-away";
      case DEAD -> "page-dead";
      case STILL_SHOWN -> "page-still-shown";
      case GONE_TOO -> "page-gone-too";
    };
  }

  private static Edition.Supplied supplied(Edition.Waiting waiting) {
    return switch (waiting) {
      case Edition.Supplied supplied -> supplied;
      case Edition.Timed _ -> throw new Refused(Refusal.NOT_ELSEWHERE);
    };
  }
}
