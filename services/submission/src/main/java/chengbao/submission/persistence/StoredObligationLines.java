package chengbao.submission.persistence;

import chengbao.submission.ObligationLine;
import chengbao.submission.ObligationLines;
import chengbao.submission.domain.Correction;
import chengbao.submission.domain.CurrentStep;
import chengbao.submission.domain.Edition;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StoredObligationLines implements ObligationLines {
  private static final String LINES =
      """
      select o, n, o.key.unitId, r, s
      from ObligationRow o
        join RoundRow n on n.id = o.key.roundId
        left join ReportRow r on r.roundId = o.key.roundId and r.unitId = o.key.unitId
        left join UnitRow s on s.id = r.stepOffice
      """;

  private final EntityManager entities;

  StoredObligationLines(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<ObligationLine> ofUnits(Collection<UnitId> units) {
    return entities
        .createQuery(
            LINES
                + "where o.key.unitId in :units and n.stage = 'open' order by n.opensAt desc, o.place",
            Object[].class)
        .setParameter("units", units.stream().map(UnitId::value).toList())
        .getResultStream()
        .map(StoredObligationLines::line)
        .toList();
  }

  @Override
  public List<ObligationLine> ofRound(RoundId round) {
    return entities
        .createQuery(LINES + "where o.key.roundId = :round order by o.place", Object[].class)
        .setParameter("round", round.value())
        .getResultStream()
        .map(StoredObligationLines::line)
        .toList();
  }

  @Override
  public List<ObligationLine> ofRound(RoundId round, Collection<UnitId> units) {
    return entities
        .createQuery(
            LINES + "where o.key.roundId = :round and o.key.unitId in :units order by o.place",
            Object[].class)
        .setParameter("round", round.value())
        .setParameter("units", units.stream().map(UnitId::value).toList())
        .getResultStream()
        .map(StoredObligationLines::line)
        .toList();
  }

  private static ObligationLine line(@Nullable Object[] columns) {
    var owed = (ObligationRow) Objects.requireNonNull(columns[0]);
    var round = (RoundRow) Objects.requireNonNull(columns[1]);
    var report = (ReportRow) columns[3];
    var office = (UnitRow) columns[4];
    return new ObligationLine(
        new RoundId(round.id),
        round.title,
        round.reportYear,
        owed.obligation().times(round.round().times()).due(),
        new UnitId(owed.key.unitId()),
        owed.shortName,
        UnitKind.of(owed.kind),
        report == null ? null : new ReportId(report.id),
        state(owed, report),
        report == null ? null : step(report),
        office == null ? null : office.shortName,
        report == null ? 0 : report.submittedVersions,
        report == null ? null : report.firstSubmittedAt,
        report == null ? null : address(report),
        report == null ? null : corrects(report));
  }

  private static String state(ObligationRow owed, @Nullable ReportRow report) {
    if (owed.exemptReason != null) {
      return ObligationLine.EXEMPT;
    }
    return report == null ? ObligationLine.NOT_STARTED : report.state;
  }

  private static CurrentStep step(ReportRow row) {
    return new CurrentStep(
        CurrentStep.Step.valueOf(row.step.toUpperCase(Locale.ROOT)),
        row.stepOffice == null ? null : new UnitId(row.stepOffice),
        row.stepPerson == null
            ? null
            : new Person(new PersonId(row.stepPerson), Objects.requireNonNull(row.stepPersonName)),
        row.stepSince);
  }

  private static @Nullable String address(ReportRow row) {
    var correction = Documents.readOrNull(row.correction, Correction.class);
    var edition =
        correction == null
            ? Documents.readOrNull(row.edition, Edition.class)
            : correction.edition();
    return edition == null ? null : edition.address();
  }

  private static @Nullable Integer corrects(ReportRow row) {
    var correction = Documents.readOrNull(row.correction, Correction.class);
    return correction == null ? null : correction.edition().number();
  }
}
