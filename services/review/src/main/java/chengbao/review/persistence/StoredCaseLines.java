package chengbao.review.persistence;

import chengbao.review.CaseLines;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work list: a page in one statement, whatever the number of cases.
@ApplicationScoped
class StoredCaseLines implements CaseLines {
  private static final String OPEN =
      "select w.standing, count(*) as cases from desk_lines w where w.office = :office"
          + " and w.standing <> 'decided' and "
          + Jurisdiction.APPOINTED
          + " group by w.standing";

  private static final String UNITS =
      """
      select unit from desk_units where office = :office
        and (name ilike :text or short_name ilike :text) limit :most
      """;

  /// Among what waits and what the reviewer has, by how long it has rested.
  private static final String NEXT =
      """
      select w.case_id from desk_lines w
      where w.office = :office and w.standing <> 'decided'
        and (w.standing = 'waiting' or w.holder = :person) and %s
        and (w.stays_since, w.case_id) %s
          (select f.stays_since, f.case_id from desk_lines f where f.office = :office and f.case_id = :from)
      order by w.stays_since %s, w.case_id %s limit 1
      """;

  private static final String AROUND =
      "select (%s) as before, (%s) as after".formatted(next("<", "desc"), next(">", "asc"));

  private static String next(String beyond, String direction) {
    return NEXT.formatted(Jurisdiction.APPOINTED, beyond, direction, direction);
  }

  private final EntityManager entities;
  private final Colleagues colleagues;
  private final Clock clock;

  StoredCaseLines(EntityManager entities, Colleagues colleagues, Clock clock) {
    this.entities = entities;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  @Override
  public Page find(Reviewer reviewer, Wanted wanted) {
    Instant now = clock.instant();
    Query query =
        Jurisdiction.bind(
            LineQuery.of(entities, wanted, units(reviewer, wanted), now), reviewer, now);
    List<CaseLine> found = tuples(query).stream().map(LineTuple::line).toList();
    boolean more = found.size() > Wanted.PAGE_SIZE;
    List<CaseLine> shown = more ? found.subList(0, Wanted.PAGE_SIZE) : found;
    Place from = wanted.from();
    boolean back = from != null && from.back();
    List<CaseLine> inOrder = back ? shown.reversed() : shown;
    return new Page(
        inOrder,
        inOrder.isEmpty() || !(back ? more : from != null)
            ? null
            : place(inOrder.getFirst(), wanted, true),
        inOrder.isEmpty() || !(back || more) ? null : place(inOrder.getLast(), wanted, false));
  }

  @Override
  public Map<Standing, Integer> open(Reviewer reviewer) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      if (standing != Standing.DECIDED) {
        counts.put(standing, 0);
      }
    }
    tuples(
            Jurisdiction.bind(
                entities.createNativeQuery(OPEN, Tuple.class), reviewer, clock.instant()))
        .forEach(row ->
            counts.put(
                Codes.constant(Standing.class, row.get("standing", String.class)),
                row.get("cases", Number.class).intValue()));
    return counts;
  }

  @Override
  public List<Load> workload(Reviewer reviewer) {
    return colleagues.workload(reviewer.office(), clock.instant());
  }

  @Override
  public List<RoundName> rounds(Reviewer reviewer) {
    return tuples(
            entities
                .createNativeQuery(
                    "select round, title, report_year from desk_rounds where office = :office"
                        + " order by report_year desc, title limit 60",
                    Tuple.class)
                .setParameter("office", reviewer.office().value()))
        .stream()
        .map(row ->
            new RoundName(
                row.get("round", UUID.class),
                row.get("title", String.class),
                row.get("report_year", Integer.class)))
        .toList();
  }

  @Override
  public Map<CaseId, List<PersonId>> barred(List<CaseId> cases, List<PersonId> people) {
    return colleagues.barred(cases, people);
  }

  @Override
  public Around around(Reviewer reviewer, CaseId from) {
    Tuple found =
        tuples(
                Jurisdiction.bind(
                    entities
                        .createNativeQuery(AROUND, Tuple.class)
                        .setParameter("from", from.value()),
                    reviewer,
                    clock.instant()))
            .getFirst();
    return new Around(
        Optional.ofNullable(found.get("before", UUID.class)).map(CaseId::new),
        Optional.ofNullable(found.get("after", UUID.class)).map(CaseId::new));
  }

  /// Units whose name has the text, for the decided cases: one more than few says there are many.
  private List<UUID> units(Reviewer reviewer, Wanted wanted) {
    String text = wanted.narrowed().text().strip();
    if (text.isEmpty() || wanted.standing() != Standing.DECIDED) {
      return List.of();
    }
    return tuples(
            entities
                .createNativeQuery(UNITS, Tuple.class)
                .setParameter("office", reviewer.office().value())
                .setParameter("text", "%" + LineQuery.escaped(text) + "%")
                .setParameter("most", LineQuery.mostUnits()))
        .stream()
        .map(row -> row.get("unit", UUID.class))
        .toList();
  }

  private static Place place(CaseLine line, Wanted wanted, boolean back) {
    String value =
        switch (wanted.order()) {
          case RESTED ->
              (wanted.standing() == Standing.DECIDED ? line.since() : line.staysSince()).toString();
          case DUE -> line.dueAt().toString();
          case SUBMITTED -> line.submittedAt().toString();
          case UNIT -> line.unitName();
          case FINDINGS -> String.valueOf(line.findings());
        };
    return new Place(value, line.id(), back);
  }

  /// Every native statement asks for tuples, one column or many: Hibernate finds a statement again
  /// by its kind of result, and one that asks for a class such as String is never found again.
  @SuppressWarnings("unchecked")
  static List<Tuple> tuples(Query query) {
    return (List<Tuple>) query.getResultList();
  }

  static @Nullable LocalDate day(Tuple row, String column) {
    return switch (row.get(column)) {
      case null -> null;
      case Date date -> date.toLocalDate();
      case LocalDate date -> date;
      default -> throw new IllegalStateException(column + " is no date");
    };
  }
}
