package chengbao.publication;

import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Overseer;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import java.util.List;

/// The edition a publisher has before them: whose it is, which number, and as of which reading.
///
/// @param version the version shown when the publisher decided
public record EditionAtHand(ReportId report, int number, long version) {

  /// What a publisher may still decide about, as it is now.
  ///
  /// @throws Refused when this officer may not, it is out of their hands, or it was changed since
  ///   it was shown
  Edition.Waiting waiting(List<Edition> all, Publisher publisher) {
    return waiting(from(all, publisher));
  }

  /// What a publisher may ask to have taken down: the edition that the public reads now.
  Edition.Published published(List<Edition> all, Publisher publisher) {
    return published(from(all, publisher));
  }

  /// The same for the oversight office; for any other the report is not there.
  Edition.Published published(List<Edition> all, Overseer overseer) {
    if (!overseer.mayConfirm()) {
      throw new Refused(Refusal.NOT_THE_OFFICE);
    }
    return published(
        all.stream()
            .filter(one -> one.number() == number)
            .filter(one -> overseer.oversees(one.approval().unit()))
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.NO_SUCH_EDITION)));
  }

  /// What stands on the page of another platform, or should no longer: public now, or taken down.
  Edition.Numbered elsewhere(List<Edition> all, Publisher publisher) {
    Edition edition = from(all, publisher);
    return edition instanceof Edition.Gone gone && gone.version() == version
        ? gone
        : published(edition);
  }

  private Edition.Published published(Edition edition) {
    return switch (edition) {
      case Edition.Published current when current.version() != version ->
          throw new Refused(Refusal.VERSION_STALE);
      case Edition.Published current -> current;
      case Edition.Waiting _ -> throw new Refused(Refusal.NOT_PUBLIC_YET);
      case Edition.Superseded _ -> throw new Refused(Refusal.VERSION_STALE);
      case Edition.Gone _ -> throw new Refused(Refusal.TAKEN_DOWN);
    };
  }

  private Edition from(List<Edition> all, Publisher publisher) {
    if (!publisher.isPublisher()) {
      throw new Refused(Refusal.NOT_A_PUBLISHER);
    }
    return all.stream()
        .filter(one -> one.number() == number)
        .filter(one -> publisher.mayReleaseFor(one.approval().unit()))
        .findFirst()
        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_EDITION));
  }

  private Edition.Waiting waiting(Edition edition) {
    return switch (edition) {
      case Edition.Waiting waiting when waiting.version() != version ->
          throw new Refused(Refusal.VERSION_STALE);
      case Edition.Waiting waiting -> waiting;
      case Edition.Published _, Edition.Superseded _ ->
          throw new Refused(Refusal.ALREADY_PUBLISHED);
      case Edition.Gone _ -> throw new Refused(Refusal.TAKEN_DOWN);
    };
  }
}
