package chengbao.publication;

import chengbao.publication.domain.Announcements;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Candidate;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Edition.Reason;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.Entry;
import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.OuterPage;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.SiteSettings;
import chengbao.publication.domain.SiteTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What happens each time an edition becomes public, whichever verb made it so: the report gets its
/// index number, the edition before it gives way, and everybody is told. Where the site feeds
/// another platform, or no number can be given, it waits instead.
@ApplicationScoped
class Publishing {

  private final Editions editions;
  private final Numbers numbers;
  private final SiteSettings settings;
  private final Announcements announcements;
  private final Book book;

  Publishing(
      Editions editions,
      Numbers numbers,
      SiteSettings settings,
      Announcements announcements,
      Book book) {
    this.editions = editions;
    this.numbers = numbers;
    this.settings = settings;
    this.announcements = announcements;
    this.book = book;
  }

  /// @param all editions of the report
  /// @param entered the number that a publisher entered, where the site's numbers are entered
  /// @throws Refused when a publisher decided it and no number can be given
  void publish(
      Candidate candidate, List<Edition> all, @Nullable String entered, Cause cause, Instant at) {
    SiteTerms terms = settings.of(candidate.approval().unit().site());
    if (terms.feeds()) {
      supply(candidate, cause, at);
      return;
    }
    Optional<IndexNumber> number =
        terms.numbersAreEntered()
            ? numbers.entered(candidate.approval(), all, entered)
            : numbers.next(candidate.approval(), all, at);
    if (number.isPresent()) {
      publish(candidate.publish(number.get(), terms.entry(), at), all, cause, at);
    } else {
      cannot(candidate, terms, cause, at);
    }
  }

  /// On the page of another platform, which was looked at and agrees.
  ///
  /// @param number that the platform gave
  void publishElsewhere(
      Edition.Supplied supplied,
      List<Edition> all,
      String number,
      OuterPage page,
      Cause cause,
      Instant at) {
    IndexNumber index =
        numbers
            .entered(supplied.approval(), all, number)
            .orElseThrow(() -> new Refused(Refusal.NUMBER_MISSING));
    Entry entry = settings.of(supplied.approval().unit().site()).entry().at(page);
    publish(supplied.publish(index, entry, at), all, cause, at);
  }

  /// Refuses a number that [#publishElsewhere] would refuse for its form.
  void mustFit(Approval approval, List<Edition> all, String number) {
    numbers.mustFit(approval, all, number);
  }

  /// Stores an edition that waits, and tells everybody.
  void keepWaiting(Edition.Waiting waiting, Cause cause, Instant at) {
    editions.save(waiting);
    announcements.waits(waiting, cause);
    book.write(verb(waiting), waiting, cause, at);
  }

  private static String verb(Edition.Waiting waiting) {
    return switch (waiting) {
      case Edition.Held _ -> "hold-edition";
      case Edition.Scheduled _ -> "schedule-edition";
      case Edition.Supplied _ -> "supply-edition";
    };
  }

  private void publish(Edition.Published published, List<Edition> all, Cause cause, Instant at) {
    all.forEach(edition -> giveWay(edition, cause, at));
    editions.save(published);
    announcements.published(published, cause);
    book.write("publish-edition", published, cause, at);
  }

  private void supply(Candidate candidate, Cause cause, Instant at) {
    switch (candidate) {
      case Candidate.Fresh fresh -> keepWaiting(fresh.supply(at), cause, at);
      case Edition.Timed timed -> keepWaiting(timed.supply(at), cause, at);
      case Edition.Supplied _ -> throw new Refused(Refusal.FEEDS_ELSEWHERE);
    }
  }

  /// A publisher is told at once; what came by itself waits for one.
  private void cannot(Candidate candidate, SiteTerms terms, Cause cause, Instant at) {
    boolean entered = terms.numbersAreEntered();
    switch (cause) {
      case Cause.Decided _ ->
          throw new Refused(entered ? Refusal.NUMBER_MISSING : Refusal.SERIALS_USED_UP);
      case Cause.Followed _, Cause.TimeCame _ -> {
        Reason.Code code = entered ? Reason.Code.NUMBER_TO_ENTER : Reason.Code.SERIALS_USED_UP;
        keepWaiting(candidate.hold(new Reason(code, null), at), cause, at);
      }
    }
  }

  private void giveWay(Edition edition, Cause cause, Instant at) {
    if (edition instanceof Edition.Published published) {
      Edition.Superseded superseded = published.supersede(at);
      editions.save(superseded);
      announcements.superseded(superseded);
      book.write("supersede-edition", superseded, cause, at);
    }
  }
}
