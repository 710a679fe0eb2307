package chengbao.publication.persistence;

import chengbao.publication.WaitingEditions;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A publisher's desk, in PostgreSQL. Whose editions they see is part of the query.
@ApplicationScoped
class StoredWaitingEditions implements WaitingEditions {

  private static final String WITHIN_REACH =
      """
      from EditionRow e where e.state in ('held', 'scheduled', 'supplied')
      and (e.unit in (:units) or (:government = true and e.district = :district))
      """;

  private final EntityManager entities;
  private final EditionRows rows;

  StoredWaitingEditions(EntityManager entities, EditionRows rows) {
    this.entities = entities;
    this.rows = rows;
  }

  @Override
  public List<Edition.Waiting> of(Publisher publisher) {
    return found(
            publisher,
            WITHIN_REACH + "order by coalesce(e.scheduledFor, e.heldSince, e.suppliedAt)",
            query -> query)
        .toList();
  }

  @Override
  public Optional<Edition.Waiting> find(Publisher publisher, ReportId report, int number) {
    return found(
            publisher,
            WITHIN_REACH + "and e.id = :id",
            query -> query.setParameter("id", new EditionKey(report.value(), number)))
        .findFirst();
  }

  /// The officer's own unit and those it carries on; a name no unit has where there is none.
  static Set<String> units(Publisher publisher) {
    String own = publisher.person().unit();
    Set<String> units = new HashSet<>(publisher.carriedOn());
    units.add(own == null ? "" : own);
    return units;
  }

  private Stream<Edition.Waiting> found(
      Publisher publisher, String query, UnaryOperator<TypedQuery<EditionRow>> more) {
    if (!publisher.isPublisher()) {
      return Stream.empty();
    }
    TypedQuery<EditionRow> reach =
        entities
            .createQuery(query, EditionRow.class)
            .setParameter("units", units(publisher))
            .setParameter("government", "district-government".equals(publisher.unitKind()))
            .setParameter("district", publisher.district());
    return more.apply(reach).getResultStream().map(rows::edition).map(Edition.Waiting.class::cast);
  }
}
