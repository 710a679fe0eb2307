package chengbao.publication.persistence;

import chengbao.publication.PublishedReports;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Overseer;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is public, with what was asked about it, in PostgreSQL. Whose it is, is part of the query.
@ApplicationScoped
class StoredPublishedReports implements PublishedReports {

  private static final int MOST = 200;
  private static final String LINES =
      """
      select e, w from EditionRow e
      left join WithdrawalRow w on w.report = e.id.report and w.answeredAt is null
      where e.state = 'published'
      """;

  private final EntityManager entities;
  private final EditionRows rows;

  StoredPublishedReports(EntityManager entities, EditionRows rows) {
    this.entities = entities;
    this.rows = rows;
  }

  @Override
  public List<Line> of(Publisher publisher) {
    if (!publisher.isPublisher()) {
      return List.of();
    }
    return lines(
        query(" and e.unit in (:units) order by w.askedAt nulls last, e.publishedAt desc")
            .setParameter("units", StoredWaitingEditions.units(publisher)));
  }

  @Override
  public List<Line> asked(Overseer overseer) {
    if (!overseer.mayConfirm()) {
      return List.of();
    }
    return lines(
        query(" and w.askedAt is not null and e.district = :district order by w.askedAt")
            .setParameter("district", overseer.district()));
  }

  @Override
  public Optional<Line> find(ReportId report) {
    return lines(query(" and e.id.report = :report").setParameter("report", report.value()))
        .stream()
        .findFirst();
  }

  private TypedQuery<Object[]> query(String more) {
    return entities.createQuery(LINES + more, Object[].class).setMaxResults(MOST);
  }

  private List<Line> lines(TypedQuery<Object[]> query) {
    return query.getResultStream().map(this::line).toList();
  }

  private Line line(@Nullable Object[] columns) {
    EditionRow edition = (EditionRow) Objects.requireNonNull(columns[0]);
    WithdrawalRow request = (WithdrawalRow) columns[1];
    return new Line(
        (Edition.Published) rows.edition(edition), request == null ? null : request.request());
  }
}
