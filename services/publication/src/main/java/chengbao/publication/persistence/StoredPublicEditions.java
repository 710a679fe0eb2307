package chengbao.publication.persistence;

import static java.util.stream.Collectors.joining;

import chengbao.publication.PublicEditions;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the public may ask for, in PostgreSQL.
@ApplicationScoped
class StoredPublicEditions implements PublicEditions {

  private static final String LINE =
      "select new chengbao.publication.persistence.LineRow(e.id.report, e.id.number, e.title,"
          + " e.unit, e.unitName, e.unitKind, e.reportYear, e.indexNumber, e.publicHash,"
          + " e.publishedAt) ";

  private final EntityManager entities;
  private final EditionRows rows;

  StoredPublicEditions(EntityManager entities, EditionRows rows) {
    this.entities = entities;
    this.rows = rows;
  }

  @Override
  public List<Mark> marks(ReportId report) {
    return entities
        .createQuery(
            """
            select new chengbao.publication.PublicEditions$Mark(
              e.id.number, e.state, e.version, e.publishedAt)
            from EditionRow e where e.id.report = :report and e.publishedAt is not null
            order by e.id.number
            """,
            Mark.class)
        .setParameter("report", report.value())
        .getResultList();
  }

  @Override
  public Optional<Edition.Numbered> find(ReportId report, int number) {
    return Optional.ofNullable(
            entities.find(EditionRow.class, new EditionKey(report.value(), number)))
        .map(rows::edition)
        .filter(Edition.Numbered.class::isInstance)
        .map(Edition.Numbered.class::cast);
  }

  @Override
  public List<Line> lines(Wanted wanted, int skip, int most) {
    return filtered(LINE, wanted, " order by e.publishedAt desc, e.id.report", LineRow.class)
        .setFirstResult(skip)
        .setMaxResults(most)
        .getResultStream()
        .map(LineRow::line)
        .toList();
  }

  @Override
  public long count(Wanted wanted) {
    return filtered("select count(*) ", wanted, "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> filtered(String what, Wanted wanted, String order, Class<T> type) {
    Map<String, Object> conditions = conditions(wanted);
    String where = conditions.keySet().stream().map(one -> " and " + one).collect(joining());
    TypedQuery<T> query =
        entities.createQuery(
            what + "from EditionRow e where e.state = 'published'" + where + order, type);
    int place = 1;
    for (Object value : conditions.values()) {
      query.setParameter(place++, value);
    }
    return query;
  }

  /// Each condition with its value, in the order of their places.
  private static Map<String, Object> conditions(Wanted wanted) {
    Map<String, Object> conditions = new LinkedHashMap<>();
    add(conditions, "e.site = ?", wanted.site());
    add(conditions, "e.id.report = ?", wanted.report() == null ? null : wanted.report().value());
    add(conditions, "e.reportYear = ?", wanted.year());
    add(conditions, "e.unit = ?", wanted.unit());
    add(conditions, "e.unitKind = ?", wanted.kind());
    String words = wanted.words();
    add(
        conditions,
        "concat(e.unitName, ' ', e.title) like ? escape '!'",
        words == null ? null : "%" + literal(words) + "%");
    return conditions;
  }

  private static void add(
      Map<String, Object> conditions, String condition, @Nullable Object value) {
    if (value != null) {
      conditions.put(condition.replace("?", "?" + (conditions.size() + 1)), value);
    }
  }

  private static String literal(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  @Override
  public List<Year> years(String site) {
    return entities
        .createQuery(
            """
            select new chengbao.publication.PublicEditions$Year(e.reportYear, count(*))
            from EditionRow e where e.state = 'published' and e.site = :site
            group by e.reportYear order by e.reportYear desc
            """,
            Year.class)
        .setParameter("site", site)
        .getResultList();
  }

  @Override
  public List<Organ> organs(String site) {
    return entities
        .createQuery(
            """
            select new chengbao.publication.PublicEditions$Organ(u.id, u.name, u.kind)
            from UnitRow u where exists (
              select 1 from EditionRow e
              where e.unit = u.id and e.state = 'published' and e.site = :site)
            order by u.kind, u.name
            """,
            Organ.class)
        .setParameter("site", site)
        .getResultList();
  }

  @Override
  public Optional<ReportId> byIndexNumber(String number) {
    return entities
        .createQuery(
            "select distinct e.id.report from EditionRow e where e.indexNumber = :number",
            UUID.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(ReportId::new);
  }

  @Override
  public Optional<Line> byHash(String beginning) {
    return beginning("e.publicHash", beginning);
  }

  @Override
  public Optional<Line> byContentHash(String beginning) {
    return beginning("e.contentHash", beginning);
  }

  private Optional<Line> beginning(String hash, String beginning) {
    return entities
        .createQuery(
            LINE
                + "from EditionRow e where "
                + hash
                + " like :beginning and e.publishedAt is not null order by e.publishedAt desc",
            LineRow.class)
        .setParameter("beginning", literal(beginning) + "%")
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(LineRow::line);
  }
}
