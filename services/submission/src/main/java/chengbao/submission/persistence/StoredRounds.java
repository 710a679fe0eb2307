package chengbao.submission.persistence;

import chengbao.submission.domain.Obligation;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.UnitId;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
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
  public void add(Round round, List<Obligation> owing) {
    var row = new RoundRow();
    row.take(round, outline(round));
    rows.persist(row);
    owing.forEach(this::persist);
  }

  @Override
  public void save(Round round) {
    rows.findById(round.id().value()).take(round, outline(round));
    rows.flush();
  }

  @Override
  public void saveOwing(RoundId round, List<Obligation> owing) {
    var known = new HashMap<ObligationRow.Key, ObligationRow>();
    obligations.list("key.roundId", round.value()).forEach(row -> known.put(row.key, row));
    for (var obligation : owing) {
      var row = known.remove(ObligationRow.key(round, obligation.unit()));
      if (row == null) {
        persist(obligation);
      } else {
        row.take(obligation);
      }
    }
    known.values().forEach(obligations::delete);
  }

  @Override
  public Optional<Round> find(RoundId id) {
    return rows.findByIdOptional(id.value()).map(RoundRow::round);
  }

  @Override
  public Optional<Round> forChange(RoundId id) {
    return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(RoundRow::round);
  }

  @Override
  public List<Obligation> obligations(RoundId id) {
    return obligations.list("key.roundId", Sort.by("place"), id.value()).stream()
        .map(ObligationRow::obligation)
        .toList();
  }

  @Override
  public Optional<Obligation> obligation(RoundId round, UnitId unit) {
    return obligations
        .findByIdOptional(ObligationRow.key(round, unit))
        .map(ObligationRow::obligation);
  }

  @Override
  public Optional<Obligation> obligationForChange(RoundId round, UnitId unit) {
    return obligations
        .findByIdOptional(ObligationRow.key(round, unit), LockModeType.PESSIMISTIC_WRITE)
        .map(ObligationRow::obligation);
  }

  @Override
  public void save(Obligation obligation) {
    obligations.findById(ObligationRow.key(obligation.round(), obligation.unit())).take(obligation);
  }

  private void persist(Obligation obligation) {
    var row = new ObligationRow();
    row.take(obligation);
    obligations.persist(row);
  }

  private OutlineRow outline(Round round) {
    var template = round.template();
    return outlines.findById(new OutlineRow.Key(template.id(), template.version()));
  }
}
