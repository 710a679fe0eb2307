package chengbao.publication;

import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.ReportId;
import java.util.List;
import java.util.Optional;

/// What lies on a publisher's desk: held and scheduled editions of the units they may release for,
/// and no others.
public interface WaitingEditions {

  /// Those that wait, the longest waiting first.
  List<Edition.Waiting> of(Publisher publisher);

  /// One of them.
  Optional<Edition.Waiting> find(Publisher publisher, ReportId report, int number);
}
