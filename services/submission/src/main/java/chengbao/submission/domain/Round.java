package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One call for reports by an oversight office (年度报送任务).
///
/// @param district area code; a round stays within its district
/// @param due the first instant that is too late
/// @param chains who reviews, per kind of unit
/// @param units who owes a report
/// @param version grows with each change and is announced
public record Round(
    RoundId id,
    UnitId office,
    String district,
    String title,
    String noticeNumber,
    int reportYear,
    Instant opens,
    Instant due,
    Template template,
    Map<UnitKind, List<Level>> chains,
    List<UnitId> units,
    long version) {

  public boolean asks(UnitId unit) {
    return units.contains(unit);
  }

  public List<Level> chainFor(UnitKind kind) {
    var chain = chains.get(kind);
    if (chain == null || chain.isEmpty()) {
      throw new Refused(Refusal.ROUND_CHAIN_MISSING, Map.of("kind", kind.code()));
    }
    return chain;
  }
}
