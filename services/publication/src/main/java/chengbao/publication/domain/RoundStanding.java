package chengbao.publication.domain;

import java.time.Instant;
import java.util.Set;

/// A round (年度报送任务) as submission last announced it.
///
/// @param office the oversight office that called for the reports
/// @param units who owes one
/// @param exempt who of them owes nothing (免报)
public record RoundStanding(
    String id,
    long version,
    String office,
    String title,
    String noticeNumber,
    int reportYear,
    Instant opens,
    Set<String> units,
    Set<String> exempt) {
  public RoundStanding {
    units = Set.copyOf(units);
    exempt = Set.copyOf(exempt);
  }
}
