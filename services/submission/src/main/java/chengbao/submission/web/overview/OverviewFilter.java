package chengbao.submission.web.overview;

import chengbao.calendar.WorkingDays;
import chengbao.look.Written;
import chengbao.submission.Overviews.Order;
import chengbao.submission.Overviews.Wanted;
import chengbao.submission.domain.Punctuality;
import chengbao.submission.domain.UnitKind;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a reader asked the overview for, as it stands in the address: `?state=draft&stay=2&q=白鹭`.
/// What is not understood narrows nothing.
public class OverviewFilter {
  static final int PAGE = 60;

  @QueryParam("state")
  @Nullable String state;

  @QueryParam("time")
  @Nullable String time;

  @QueryParam("kind")
  @Nullable String kind;

  @QueryParam("step")
  @Nullable String step;

  @QueryParam("stay")
  @Nullable String stay;

  @QueryParam("sort")
  @Nullable String sort;

  @QueryParam("q")
  @Nullable String text;

  @QueryParam("page")
  @Nullable String page;

  public String state() {
    return plain(state);
  }

  public String time() {
    return plain(time);
  }

  public String kind() {
    return plain(kind);
  }

  public String step() {
    return plain(step);
  }

  public String stay() {
    return plain(stay);
  }

  public String sort() {
    return plain(sort);
  }

  public String text() {
    return text == null ? "" : text.strip();
  }

  /// From 1.
  public int page() {
    return Math.max(1, number(page));
  }

  int from() {
    return (page() - 1) * PAGE;
  }

  public boolean isNarrowed() {
    return !(state() + time() + kind() + step() + stay() + text()).isEmpty();
  }

  boolean isInOrderOfRegister() {
    return order() == Order.REGISTER;
  }

  Wanted narrow(Wanted all, WorkingDays days) {
    return new Wanted(
        all.round(),
        all.seenBy(),
        all.now(),
        OverviewPage.STATES.contains(state()) ? state() : null,
        Arrays.stream(Punctuality.values())
            .filter(one -> one.code().equals(time()))
            .findFirst()
            .orElse(null),
        Arrays.stream(UnitKind.values())
            .filter(one -> one.code().equals(kind()))
            .findFirst()
            .orElse(null),
        step().isEmpty() ? null : step(),
        stayedBefore(all.now(), days),
        text(),
        order());
  }

  public String previous() {
    return with("page", page() - 1);
  }

  public String next() {
    return with("page", page() + 1);
  }

  public int pages(int found) {
    return (found + PAGE - 1) / PAGE;
  }

  public List<Option> kinds() {
    return options("sub-district", "district-bureau", "district-government");
  }

  public List<Option> steps() {
    return options("drafting", "signing", "waiting", "reviewing", "changing", "publishing", "held");
  }

  public List<String> stays() {
    return List.of("2", "5", "10");
  }

  /// A choice of a filter.
  public record Option(String code) {
    public String key() {
      return "kind_" + code.replace('-', '_');
    }

    public String stepKey() {
      return "step_" + code;
    }
  }

  private static List<Option> options(String... codes) {
    return Arrays.stream(codes).map(Option::new).toList();
  }

  /// The address of the same list with another state, column or page.
  public String with(String name, Object value) {
    var address = new StringBuilder("?");
    add(address, "state", name.equals("state") ? value : state());
    add(address, "time", name.equals("time") ? value : time());
    add(address, "kind", kind());
    add(address, "step", step());
    add(address, "stay", stay());
    add(address, "sort", sort());
    add(address, "q", text());
    if (name.equals("page")) {
      add(address, "page", value);
    }
    return address.toString();
  }

  private static void add(StringBuilder address, String name, Object value) {
    var text = value.toString();
    if (!text.isEmpty()) {
      address
          .append(address.length() > 1 ? "&" : "")
          .append(name)
          .append('=')
          .append(Written.inAddress(text));
    }
  }

  /// Before which instant a step has to have begun for more than n working days to have passed.
  private @Nullable Instant stayedBefore(Instant now, WorkingDays days) {
    var longer = number(stay);
    if (longer <= 0 || longer > 100) {
      return null;
    }
    var today = WorkingDays.day(now);
    var day = today;
    while (days.between(day, today) <= longer) {
      day = day.minusDays(1);
    }
    return day.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant();
  }

  private Order order() {
    return switch (sort()) {
      case "wait" -> Order.LONGEST_WAIT;
      case "new" -> Order.NEWEST_SUBMISSION;
      default -> Order.REGISTER;
    };
  }

  private static int number(@Nullable String typed) {
    return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
  }

  private static String plain(@Nullable String typed) {
    return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
  }
}
