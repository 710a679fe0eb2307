package chengbao.submission.persistence;

import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.UnitId;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredRounds implements Rounds {
  private final RoundRows rows;
  private final ObligationRows obligations;
  private final OutlineRows outlines;

  StoredRounds(RoundRows rows, ObligationRows obligations, OutlineRows outlines) {
    this.rows = rows;
    this.obligations = obligations;
    this.outlines = outlines;
  }

  @Override
  public void add(Round round) {
    var template = round.template();
    rows.persist(
        RoundRow.of(
            round, outlines.findById(new OutlineRow.Key(template.id(), template.version()))));
    var place = 0;
    for (var unit : round.units()) {
      obligations.persist(ObligationRow.of(round.id().value(), unit.value(), place++));
    }
  }

  @Override
  public Optional<Round> find(RoundId id) {
    return rows.findByIdOptional(id.value()).map(row -> row.round(units(id)));
  }

  private List<UnitId> units(RoundId id) {
    return obligations.list("key.roundId", Sort.by("place"), id.value()).stream()
        .map(row -> new UnitId(row.key.unitId()))
        .toList();
  }
}
