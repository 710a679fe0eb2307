package chengbao.submission;

import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import java.util.Collection;
import java.util.List;

/// Obligations as lists show them, one query a list.
public interface ObligationLines {
  /// The newest round first.
  List<ObligationLine> ofUnits(Collection<UnitId> units);

  /// In the order of the register.
  List<ObligationLine> ofRound(RoundId round);

  /// The lines of these units only.
  List<ObligationLine> ofRound(RoundId round, Collection<UnitId> units);
}
