package chengbao.publication.persistence;

import static java.util.stream.Collectors.joining;

import chengbao.publication.PublicEditions;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
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

  /// Rows are let go at once: a year of the country does not fit into memory.
  @Override
  public List<Edition.Published> batch(Wanted wanted, @Nullable ReportId after, int most) {
    List<Edition.Published> batch =
        filtered("select e ", wanted, after, " order by e.id.report", EditionRow.class)
            .setMaxResults(most)
            .getResultStream()
            .map(row -> (Edition.Published) rows.edition(row))
            .toList();
    entities.clear();
    return batch;
  }

  @Override
  public List<Place> places(String site, int skip, int most) {
    return filtered(
            "select e.id.report, e.publishedAt ",
            Wanted.of(site),
            " order by e.id.report",
            Object[].class)
        .setFirstResult(skip)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Place(new ReportId((UUID) row[0]), (Instant) row[1]))
        .toList();
  }

  @Override
  public String stateOf(String site, int year) {
    return (String)
        entities
            .createNativeQuery(
                """
                select coalesce(md5(string_agg(report || ' ' || number || public_hash, ','
                  order by report)), '')
                from editions where state = 'published' and site = :site and report_year = :year
                """,
                String.class)
            .setParameter("site", site)
            .setParameter("year", year)
            .getSingleResult();
  }

  private <T> TypedQuery<T> filtered(String what, Wanted wanted, String order, Class<T> type) {
    return filtered(what, wanted, null, order, type);
  }

  private <T> TypedQuery<T> filtered(
      String what, Wanted wanted, @Nullable ReportId after, String order, Class<T> type) {
    Map<String, Object> conditions = conditions(wanted);
    add(conditions, "e.id.report > ?", after == null ? null : after.value());
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
  public List<Organ> organs(String site, @Nullable String kind, int most) {
    return entities
        .createQuery(
            """
            select new chengbao.publication.PublicEditions$Organ(u.id, u.name, u.kind)
            from UnitRow u
            where (:kind is null or u.kind = :kind) and exists (
              select 1 from EditionRow e
              where e.unit = u.id and e.state = 'published' and e.site = :site)
            order by u.kind, u.name
            """,
            Organ.class)
        .setParameter("site", site)
        .setParameter("kind", kind)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public Optional<String> site(ReportId report) {
    return entities
        .createQuery(
            "select e.site from EditionRow e where e.id.report = :report order by e.id.number desc",
            String.class)
        .setParameter("report", report.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
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
