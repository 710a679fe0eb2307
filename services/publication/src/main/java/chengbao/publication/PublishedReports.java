package chengbao.publication;

import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Overseer;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.WithdrawalRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is public now, as far as an officer has a say in taking it down.
public interface PublishedReports {

  /// Those of the units the publisher answers for, asked ones first, then the latest.
  List<Line> of(Publisher publisher);

  /// Those of the overseer's district that somebody asked to have taken down.
  List<Line> asked(Overseer overseer);

  Optional<Line> find(ReportId report);

  /// @param request the one that waits for its answer
  record Line(Edition.Published edition, @Nullable WithdrawalRequest request) {}
}
