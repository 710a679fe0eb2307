package chengbao.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What offices have asked each other about reports.
public interface OpinionRequests {
  void add(OpinionRequest request);

  /// Found by the office that was asked; for every other one there is none.
  Optional<OpinionRequest> find(UUID id, UnitId asked);

  /// Keeps the answer, if nobody was quicker.
  void answer(OpinionRequest answered);

  /// Everything asked about a report, oldest first.
  List<OpinionRequest> about(CaseId id);

  /// What an office was asked: open ones first, the soonest due before the others.
  List<OpinionRequest> askedOf(UnitId office);

  /// Offices of the district that review and could be asked.
  List<Unit> offices(UnitId asking);
}
