package chengbao.review.persistence;

import chengbao.review.CaseLines.Narrowed;
import chengbao.review.CaseLines.Place;
import chengbao.review.CaseLines.Standing;
import chengbao.review.CaseLines.Wanted;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The one statement of a page of the work list. What is open is few and sorted in memory; what is
/// decided may be a million, so that every order has an index, and what is found by a unit, a
/// number or a round is taken out first.
final class LineQuery {
  private static final int FEW_UNITS = 50;
  private static final Duration SOON = Duration.ofDays(7);

  private final StringBuilder conditions = new StringBuilder("w.office = :office");
  private final Map<String, Object> parameters = new HashMap<>();
  private final Wanted wanted;
  private String source = "desk_lines w";

  private LineQuery(Wanted wanted) {
    this.wanted = wanted;
  }

  /// @param units that the text names; more than a few are not worth a look of their own
  static Query of(EntityManager entities, Wanted wanted, List<UUID> units, Instant now) {
    LineQuery query = new LineQuery(wanted);
    query.standing();
    query.narrow(now);
    query.text(units);
    query.from();
    Query made = entities.createNativeQuery(query.sql(), Tuple.class);
    query.parameters.forEach(made::setParameter);
    return made.setParameter("most", Wanted.PAGE_SIZE + 1);
  }

  /// How many units are looked up to search by them; one more than are few.
  static int mostUnits() {
    return FEW_UNITS + 1;
  }

  /// What the list is ordered by, as [Place] has it.
  static String ordered(Wanted wanted) {
    return switch (wanted.order()) {
      case RESTED -> wanted.standing() == Standing.DECIDED ? "w.since" : "w.stays_since";
      case DUE -> "w.due_at";
      case SUBMITTED -> "w.submitted_at";
      case UNIT -> "w.unit_name";
      case FINDINGS -> "w.findings";
    };
  }

  private void standing() {
    conditions.append(" and ").append(standing(wanted.standing()));
  }

  /// Written out, not bound: so the partial indexes are known to apply.
  private static String standing(@Nullable Standing standing) {
    return standing == null
        ? "w.standing <> 'decided'"
        : "w.standing = '" + Codes.of(standing) + "'";
  }

  private void narrow(Instant now) {
    Narrowed narrowed = wanted.narrowed();
    if (narrowed.level() > 0) {
      and("w.level = :level", "level", narrowed.level());
    }
    if (!narrowed.kind().isEmpty()) {
      and("w.unit_kind = :kind", "kind", narrowed.kind());
    }
    if (narrowed.round() != null) {
      takenOut("w.round = :round");
      parameters.put("round", narrowed.round());
    }
    // nobody has what is decided
    if (narrowed.holder() != null && wanted.standing() != Standing.DECIDED) {
      and("w.holder = :holder", "holder", narrowed.holder().value());
    }
    if (narrowed.findings() != null) {
      conditions.append(narrowed.findings() ? " and w.findings > 0" : " and w.findings = 0");
    }
    if (narrowed.due() != null) {
      switch (narrowed.due()) {
        case PAST -> conditions.append(" and w.due_at <= :now");
        case WEEK -> and("w.due_at > :now and w.due_at <= :soon", "soon", now.plus(SOON));
      }
      parameters.put("now", now);
    }
  }

  private void text(List<UUID> units) {
    String text = wanted.narrowed().text().strip();
    if (text.isEmpty()) {
      return;
    }
    boolean decided = wanted.standing() == Standing.DECIDED;
    if (decided && units.size() <= FEW_UNITS) {
      takenOut(
          "(w.unit = any (:units) or (w.number <> '' and w.number like :begun) or w.title like :begun)");
      parameters.put("units", units.toArray(UUID[]::new));
      parameters.put("begun", escaped(text) + "%");
      return;
    }
    and(
        "(w.unit_name ilike :text or w.unit_short_name ilike :text or w.title ilike :text or w.number ilike :text)",
        "text",
        "%" + escaped(text) + "%");
  }

  private void from() {
    Place place = wanted.from();
    if (place != null) {
      String type =
          switch (wanted.order()) {
            case RESTED, DUE, SUBMITTED -> "timestamptz";
            case UNIT -> "text";
            case FINDINGS -> "integer";
          };
      conditions
          .append(" and (")
          .append(ordered(wanted))
          .append(", w.case_id) ")
          .append(descending() ? "<" : ">")
          .append(" (cast(:at as ")
          .append(type)
          .append("), :after)");
      parameters.put("at", place.value());
      parameters.put("after", place.id().value());
    }
  }

  private String sql() {
    String direction = descending() ? " desc" : "";
    return "select w.* from "
        + source
        + " where "
        + conditions
        + " and "
        + Jurisdiction.APPOINTED
        + " order by "
        + ordered(wanted)
        + direction
        + ", w.case_id"
        + direction
        + " limit :most";
  }

  private boolean descending() {
    Place place = wanted.from();
    return naturallyDescending() ^ (place != null && place.back());
  }

  private boolean naturallyDescending() {
    return switch (wanted.order()) {
      case RESTED, DUE, SUBMITTED -> wanted.standing() == Standing.DECIDED;
      case UNIT -> false;
      case FINDINGS -> true;
    };
  }

  private void and(String condition, String name, Object value) {
    conditions.append(" and ").append(condition);
    parameters.put(name, value);
  }

  /// Takes a few lines out of the many before they are put in order; `offset 0` keeps the planner
  /// from going through all of them in order instead.
  private void takenOut(String condition) {
    if (source.equals("desk_lines w")) {
      source =
          "(select * from desk_lines w where w.office = :office and "
              + standing(wanted.standing())
              + " and "
              + condition
              + " offset 0) w";
    } else {
      conditions.append(" and ").append(condition);
    }
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
