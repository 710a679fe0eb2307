package chengbao.publication.web.column;

import chengbao.look.Written;
import chengbao.publication.PublicEditions.Wanted;
import chengbao.publication.web.UnitKinds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader asked the list for. What makes no sense is left out rather than refused.
///
/// @param page from 1
/// @param size reports on a page
public record Asked(
    @Nullable Integer year,
    @Nullable String unit,
    @Nullable String kind,
    String words,
    int page,
    int size) {

  private static final int LONGEST = 60;
  private static final int NEIGHBOURS = 2;

  /// Whoever wants to go further names a year, a kind or a unit.
  private static final int LAST_PAGE = 200;

  public static Asked of(
      @Nullable String year,
      @Nullable String unit,
      @Nullable String kind,
      @Nullable String words,
      @Nullable String page,
      int size) {
    String typed = words == null ? "" : words.strip();
    Integer first = number(page);
    return new Asked(
        number(year),
        unit == null || unit.isBlank() ? null : unit,
        kind != null && UnitKinds.ALL.contains(kind) ? kind : null,
        typed.substring(0, Math.min(LONGEST, typed.length())),
        first == null ? 1 : Math.clamp(first, 1, LAST_PAGE),
        size);
  }

  private static @Nullable Integer number(@Nullable String typed) {
    return typed != null && typed.matches("\\d{1,4}") ? Integer.valueOf(typed) : null;
  }

  /// The same for whoever looks it up.
  public Wanted wanted(String site) {
    return new Wanted(site, null, year, unit, kind, null, words.isEmpty() ? null : words);
  }

  int skip() {
    return (page - 1) * size;
  }

  /// The numbers of pages to choose from: the first, the last, and those around this one. 0 stands
  /// for what is left out between them.
  public List<Integer> pages(long total) {
    int last = last(total);
    List<Integer> pages = new ArrayList<>();
    int before = 0;
    for (int number = 1; number <= last; number++) {
      if (number == 1 || number == last || Math.abs(number - page) <= NEIGHBOURS) {
        if (number > before + 1) {
          pages.add(0);
        }
        pages.add(number);
        before = number;
      }
    }
    return pages;
  }

  private int last(long total) {
    return (int) Math.min(LAST_PAGE, (total + size - 1) / size);
  }

  /// Whether there are more reports than pages to leaf through.
  public boolean tooMany(long total) {
    return total > (long) LAST_PAGE * size;
  }

  public int before() {
    return page - 1;
  }

  /// The page after this one, 0 after the last.
  public int after(long total) {
    return page < last(total) ? page + 1 : 0;
  }

  /// What may be asked for.
  public List<String> kinds() {
    return UnitKinds.ALL;
  }

  /// Whether anything was asked for.
  public boolean filtered() {
    return year != null || unit != null || kind != null || !words.isEmpty();
  }

  /// The address of another page of the same list.
  public String at(int other) {
    List<String> query = new ArrayList<>();
    if (year != null) {
      query.add("year=" + year);
    }
    if (unit != null) {
      query.add("unit=" + Written.inAddress(unit));
    }
    if (kind != null) {
      query.add("kind=" + kind);
    }
    if (!words.isEmpty()) {
      query.add("q=" + Written.inAddress(words));
    }
    if (other > 1) {
      query.add("page=" + other);
    }
    return query.isEmpty() ? "/reports" : "/reports?" + String.join("&", query);
  }
}
