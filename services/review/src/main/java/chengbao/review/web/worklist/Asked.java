package chengbao.review.web.worklist;

import chengbao.review.CaseLines.Due;
import chengbao.review.CaseLines.Narrowed;
import chengbao.review.CaseLines.Order;
import chengbao.review.CaseLines.Place;
import chengbao.review.CaseLines.Standing;
import chengbao.review.CaseLines.Wanted;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.PersonId;
import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a work list was asked for, read from an address. Nonsense asks for nothing in particular.
///
/// @param after where the page before this one ended, as its link says; `before` the other way
@TemplateData
public record Asked(
    @Parameter(
            description = "waiting, claimed, with-unit or decided; all that is open when left out")
        @QueryParam("state")
        @DefaultValue("")
        String state,
    @Parameter(description = "part of a unit's name, of a title or of a number")
        @QueryParam("q")
        @DefaultValue("")
        String text,
    @Parameter(description = "level of the chain, all when left out")
        @QueryParam("level")
        @DefaultValue("0")
        int level,
    @Parameter(description = "sub-district, district-bureau or district-government")
        @QueryParam("kind")
        @DefaultValue("")
        String kind,
    @Parameter(description = "id of a round") @QueryParam("round") @DefaultValue("") String round,
    @Parameter(description = "past: due already; week: due within seven days")
        @QueryParam("due")
        @DefaultValue("")
        String due,
    @Parameter(description = "some or none: findings that need an explanation")
        @QueryParam("findings")
        @DefaultValue("")
        String findings,
    @Parameter(description = "person id of whoever has claimed it")
        @QueryParam("holder")
        @DefaultValue("")
        String holder,
    @Parameter(description = "rested, due, submitted, unit or findings")
        @QueryParam("sort")
        @DefaultValue("")
        String sort,
    @Parameter(description = "the page after this place") @QueryParam("after") @DefaultValue("")
        String after,
    @Parameter(description = "the page before this place") @QueryParam("before") @DefaultValue("")
        String before) {
  private static final int LONGEST_TEXT = 100;

  Wanted wanted() {
    return new Wanted(standing(state), narrowed(), order(), place());
  }

  Narrowed narrowed() {
    String readable = text.replace("\0", "").strip();
    return new Narrowed(
        readable.substring(0, Math.min(readable.length(), LONGEST_TEXT)),
        Math.max(level, 0),
        kind.matches("[a-z-]{1,40}") ? kind : "",
        id(round),
        due.equals("past") ? Due.PAST : due.equals("week") ? Due.WEEK : null,
        findings.equals("some") ? Boolean.TRUE : findings.equals("none") ? Boolean.FALSE : null,
        whose());
  }

  Order order() {
    for (Order order : Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).equals(sort)) {
        return order;
      }
    }
    return Order.RESTED;
  }

  /// A place as it stands in an address.
  static String written(Place place) {
    return place.id() + "~" + place.value();
  }

  static @Nullable Standing standing(String state) {
    for (Standing standing : Standing.values()) {
      if (code(standing).equals(state)) {
        return standing;
      }
    }
    return null;
  }

  static String code(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private @Nullable PersonId whose() {
    UUID person = id(holder);
    return person == null ? null : new PersonId(person);
  }

  private @Nullable Place place() {
    boolean back = after.isEmpty();
    String[] parts = (back ? before : after).split("~", 2);
    UUID id = id(parts[0]);
    return id == null || parts.length < 2 || !fits(parts[1])
        ? null
        : new Place(parts[1].replace("\0", ""), new CaseId(id), back);
  }

  private boolean fits(String value) {
    try {
      switch (order()) {
        case RESTED, DUE, SUBMITTED -> Instant.parse(value);
        case FINDINGS -> Integer.parseInt(value);
        case UNIT -> {}
      }
      return true;
    } catch (DateTimeException | NumberFormatException nonsense) {
      return false;
    }
  }

  private static @Nullable UUID id(String text) {
    try {
      return text.length() == 36 ? UUID.fromString(text) : null;
    } catch (IllegalArgumentException nonsense) {
      return null;
    }
  }
}
