package chengbao.publication.persistence;

import chengbao.publication.domain.Difference;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterLooks;
import chengbao.publication.domain.OuterPage;
import chengbao.publication.domain.Overseer;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.Visit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at pages of other platforms, in PostgreSQL. A page that was never looked at here, for the
/// portal was built again elsewhere, is due at once.
@ApplicationScoped
class StoredOuterLooks implements OuterLooks {

  private static final int AT_ONCE = 50;
  private static final int MOST = 200;

  private final EntityManager entities;
  private final EditionRows rows;
  private final ObjectMapper json;

  StoredOuterLooks(EntityManager entities, EditionRows rows, ObjectMapper json) {
    this.entities = entities;
    this.rows = rows;
    this.json = json;
  }

  @Override
  public Optional<OuterLook> find(ReportId report, int number) {
    return Optional.ofNullable(row(report, number)).map(this::look);
  }

  @Override
  public void keep(OuterLook look) {
    OuterLookRow row = row(look.report(), look.number());
    boolean first = row == null;
    if (row == null) {
      row = new OuterLookRow();
      row.id = new EditionKey(look.report().value(), look.number());
    }
    row.address = look.address();
    row.indexNumber = look.indexNumber();
    row.postedOn = look.postedOn();
    row.lookedAt = look.at();
    row.nextAt = look.next();
    row.failures = look.failures();
    row.standing = look.standing().name();
    row.why = look.why() == null ? null : look.why().name();
    row.differences = written(look.differences());
    if (first) {
      entities.persist(row);
    }
    entities.flush();
  }

  @Override
  public List<OuterLook> due(Instant now) {
    return entities
        .createQuery(
            """
            select e, l from EditionRow e left join OuterLookRow l on l.id = e.id
            where e.outerPage is not null
            and (e.state = 'published' and (l.nextAt is null or l.nextAt <= :now)
              or e.state in ('withdrawn', 'erased') and (l.standing is null
                or l.standing <> 'GONE_TOO' and (l.nextAt <= :now or l.lookedAt < e.withdrawnAt)))
            order by l.nextAt nulls first
            """,
            Object[].class)
        .setParameter("now", now)
        .setMaxResults(AT_ONCE)
        .getResultStream()
        .map(this::lookOrNone)
        .toList();
  }

  @Override
  public List<Trouble> troubles() {
    return entities
        .createQuery(
            """
            select e, l from EditionRow e join OuterLookRow l on l.id = e.id
            where e.state = 'published' and l.standing in ('DIFFERS', 'DEAD')
            or l.standing = 'STILL_SHOWN' order by l.lookedAt
            """,
            Object[].class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(this::trouble)
        .toList();
  }

  @Override
  public List<TakenDown> takenDown(Publisher publisher) {
    return publisher.isPublisher()
        ? takenDown("e.unit in (:whose)", StoredWaitingEditions.units(publisher))
        : List.of();
  }

  @Override
  public List<TakenDown> takenDown(Overseer overseer) {
    return overseer.mayConfirm()
        ? takenDown("e.district in (:whose)", List.of(overseer.district()))
        : List.of();
  }

  private List<TakenDown> takenDown(String condition, Collection<String> whose) {
    return entities
        .createQuery(
            """
            select e, l from EditionRow e left join OuterLookRow l on l.id = e.id
            where e.state in ('withdrawn', 'erased') and e.outerPage is not null
            and (l.standing is null or l.standing <> 'GONE_TOO') and %s
            order by e.withdrawnAt
            """
                .formatted(condition),
            Object[].class)
        .setParameter("whose", whose)
        .setMaxResults(MOST)
        .getResultStream()
        .map(columns -> new TakenDown((Edition.Gone) edition(columns), lookOrNone(columns)))
        .toList();
  }

  private Edition.Numbered edition(@Nullable Object[] columns) {
    return (Edition.Numbered) rows.edition((EditionRow) Objects.requireNonNull(columns[0]));
  }

  private OuterLook lookOrNone(@Nullable Object[] columns) {
    OuterLookRow row = (OuterLookRow) columns[1];
    if (row != null) {
      return look(row);
    }
    Edition.Numbered edition = edition(columns);
    OuterPage page = Objects.requireNonNull(edition.entry().page());
    return OuterLook.none(edition, page.address(), edition.indexNumber().value());
  }

  private Trouble trouble(@Nullable Object[] columns) {
    Edition.Numbered edition = edition(columns);
    return new Trouble(
        look((OuterLookRow) Objects.requireNonNull(columns[1])),
        edition.approval().document().text().title(),
        edition.approval().unit());
  }

  private @Nullable OuterLookRow row(ReportId report, int number) {
    return entities.find(OuterLookRow.class, new EditionKey(report.value(), number));
  }

  private OuterLook look(OuterLookRow row) {
    return new OuterLook(
        new ReportId(row.id.report()),
        row.id.number(),
        row.address,
        row.indexNumber,
        row.postedOn,
        row.lookedAt,
        row.nextAt,
        row.failures,
        OuterLook.Standing.valueOf(row.standing),
        row.why == null ? null : Visit.Why.valueOf(row.why),
        differences(row.differences));
  }

  private String written(List<Difference> differences) {
    try {
      return json.writeValueAsString(differences);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records are always writable", e);
    }
  }

  private List<Difference> differences(String stored) {
    try {
      return json.readValue(stored, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored differences cannot be read", e);
    }
  }
}
