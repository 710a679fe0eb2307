package chengbao.submission.persistence;

import chengbao.submission.EarlierDrafts;
import chengbao.submission.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class StoredEarlierDrafts implements EarlierDrafts {
  private static final Duration SITTING = Duration.ofMinutes(10);

  /// What replaces the whole text is a sitting of its own.
  private static final Set<String> REPLACING = Set.of("read-document", "restore-draft");

  private static final int MOST = 100;

  private final EntityManager entities;

  StoredEarlierDrafts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void keep(ReportId report, EarlierDraft draft) {
    if (newest(report).filter(last -> goesOn(last, draft)).isPresent()) {
      return;
    }
    var row = new EarlierDraftRow();
    row.id = draft.id();
    row.reportId = report.value();
    row.until = draft.until();
    row.verb = draft.verb();
    row.nextPerson = draft.next().id().value();
    row.content = Documents.write(draft);
    entities.persist(row);
    entities.flush();
    forgetOldest(report);
  }

  @Override
  public List<EarlierDraft> of(ReportId report) {
    return rows(report, MOST).map(StoredEarlierDrafts::draft).toList();
  }

  @Override
  public Optional<EarlierDraft> find(ReportId report, UUID id) {
    return Optional.ofNullable(entities.find(EarlierDraftRow.class, id))
        .filter(row -> row.reportId.equals(report.value()))
        .map(StoredEarlierDrafts::draft);
  }

  private static boolean goesOn(EarlierDraftRow last, EarlierDraft draft) {
    return !REPLACING.contains(draft.verb())
        && !REPLACING.contains(last.verb)
        && last.nextPerson.equals(draft.next().id().value())
        && draft.until().isBefore(last.until.plus(SITTING));
  }

  private Optional<EarlierDraftRow> newest(ReportId report) {
    return rows(report, 1).findFirst();
  }

  private Stream<EarlierDraftRow> rows(ReportId report, int most) {
    return entities
        .createQuery(
            "from EarlierDraftRow where reportId = :report order by until desc, id desc",
            EarlierDraftRow.class)
        .setParameter("report", report.value())
        .setMaxResults(most)
        .getResultStream();
  }

  private void forgetOldest(ReportId report) {
    entities
        .createNativeQuery(
            """
            delete from earlier_draft where report_id = :report and id not in
              (select id from earlier_draft where report_id = :report
                order by until desc, id desc limit :most)
            """)
        .setParameter("report", report.value())
        .setParameter("most", MOST)
        .executeUpdate();
  }

  private static EarlierDraft draft(EarlierDraftRow row) {
    return Documents.read(row.content, EarlierDraft.class);
  }
}
