package chengbao.publication.persistence;

import chengbao.publication.PublicEditions;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the public may ask for, in PostgreSQL.
@ApplicationScoped
class StoredPublicEditions implements PublicEditions {

  private static final String LINE =
      "select new chengbao.publication.persistence.LineRow(e.id.report, e.id.number, e.title,"
          + " e.unit, e.unitName, e.unitKind, e.reportYear, e.indexNumber, e.publicHash,"
          + " e.publishedAt) ";

  /// As the index `editions_by_branch` has it, and the search reads it from the name.
  private static final String OF_BRANCH =
      "e.unitKind = 'district-bureau' and"
          + " function('regexp_replace', e.unitName, '^.*[省州盟市区县旗](?=.{2})', '') = ?";

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
    return lines(conditions(wanted))
        .setFirstResult(skip)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(LineRow::line)
        .toList();
  }

  @Override
  public List<Line> linesAfter(Wanted wanted, Place last, int most) {
    Conditions after =
        conditions(wanted)
            .add("e.publishedAt <= ?", last.at())
            .add("(e.publishedAt < ? or e.id.report > ?)", last.at(), last.report().value());
    return lines(after).setMaxResults(most).getResultList().stream().map(LineRow::line).toList();
  }

  private TypedQuery<LineRow> lines(Conditions conditions) {
    return filtered(LINE, conditions, " order by e.publishedAt desc, e.id.report", LineRow.class);
  }

  /// What is kept by site, year and kind is not counted again.
  @Override
  public long count(Wanted wanted) {
    if (isTallied(wanted)) {
      Conditions conditions =
          new Conditions()
              .add("site = ?", wanted.site())
              .add("report_year = ?", wanted.year())
              .add("unit_kind = ?", wanted.kind());
      String sum =
          "select cast(coalesce(sum(editions), 0) as bigint) from edition_tally where true";
      return Native.value(
          conditions.fill(Native.query(entities, sum + conditions.text())), Long.class);
    }
    return filtered("select count(*) ", conditions(wanted), "", Long.class).getSingleResult();
  }

  /// Rows are let go at once: a year of the country does not fit into memory.
  @Override
  public List<Edition.Published> batch(Wanted wanted, @Nullable ReportId after, int most) {
    List<Edition.Published> batch =
        filtered(
                "select e ",
                conditions(wanted).add("e.id.report > ?", after == null ? null : after.value()),
                " order by e.id.report",
                EditionRow.class)
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
            conditions(Wanted.of(site)),
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
    return Native.value(
        Native.query(
                entities,
                """
                select coalesce(md5(string_agg(report || ' ' || number || public_hash, ','
                  order by report)), '')
                from editions where state = 'published' and site = :site and report_year = :year
                """)
            .setParameter("site", site)
            .setParameter("year", year),
        String.class);
  }

  private <T> TypedQuery<T> filtered(
      String what, Conditions conditions, String order, Class<T> type) {
    return conditions.fill(
        entities.createQuery(
            what + "from EditionRow e where e.state = 'published'" + conditions.text() + order,
            type));
  }

  private static boolean isTallied(Wanted wanted) {
    return Stream.of(wanted.report(), wanted.unit(), wanted.branch(), wanted.words())
        .allMatch(Objects::isNull);
  }

  private static Conditions conditions(Wanted wanted) {
    ReportId report = wanted.report();
    String words = wanted.words();
    return new Conditions()
        .add("e.site = ?", wanted.site())
        .add("e.id.report = ?", report == null ? null : report.value())
        .add("e.reportYear = ?", wanted.year())
        .add("e.unit = ?", wanted.unit())
        .add("e.unitKind = ?", wanted.kind())
        .add(OF_BRANCH, wanted.branch())
        .add(
            "concat(e.unitName, ' ', e.title) like ? escape '!'",
            words == null ? null : "%" + literal(words) + "%");
  }

  private static String literal(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  @Override
  public List<Year> years(String site) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select report_year, cast(sum(editions) as bigint) from edition_tally
                where site = :site group by report_year having sum(editions) > 0
                order by report_year desc
                """,
                Object[].class)
            .setParameter("site", site)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Year((Integer) row[0], (Long) row[1]))
        .toList();
  }

  @Override
  public List<Organ> organs(String site, @Nullable String kind, int most) {
    Conditions conditions = new Conditions().add("u.site = ?", site).add("u.kind = ?", kind);
    return conditions
        .fill(
            entities.createQuery(
                """
                select new chengbao.publication.PublicEditions$Organ(u.id, u.name, u.kind)
                from UnitRow u
                where exists (select 1 from EditionRow e
                  where e.unit = u.id and e.site = u.site and e.state = 'published')
                """
                    + conditions.text()
                    + " order by u.kind, u.name",
                Organ.class))
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
