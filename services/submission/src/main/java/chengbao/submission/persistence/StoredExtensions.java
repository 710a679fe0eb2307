package chengbao.submission.persistence;

import chengbao.submission.domain.Extension;
import chengbao.submission.domain.Extensions;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class StoredExtensions implements Extensions {
  private static final String UNDECIDED_FIRST = " order by decidedAt nulls first, askedAt desc";

  private final ExtensionRows rows;

  StoredExtensions(ExtensionRows rows) {
    this.rows = rows;
  }

  /// The database lets one undecided request stand for a unit, however many replicas take them.
  @Override
  public void add(Extension extension) {
    var row = new ExtensionRow();
    row.take(extension);
    try {
      rows.persistAndFlush(row);
    } catch (ConstraintViolationException twice) {
      throw new Refused(Refusal.EXTENSION_ASKED_ALREADY);
    }
  }

  @Override
  public Optional<Extension> forChange(UUID id) {
    return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(ExtensionRow::extension);
  }

  @Override
  public void save(Extension extension) {
    rows.findById(extension.id()).take(extension);
  }

  @Override
  public List<Extension> of(RoundId round) {
    return rows.find("roundId = ?1" + UNDECIDED_FIRST, round.value()).stream()
        .map(ExtensionRow::extension)
        .toList();
  }

  @Override
  public List<Extension> of(RoundId round, UnitId unit) {
    return rows
        .find("roundId = ?1 and unitId = ?2" + UNDECIDED_FIRST, round.value(), unit.value())
        .stream()
        .map(ExtensionRow::extension)
        .toList();
  }
}
