package chengbao.publication.web;

import chengbao.look.Written;
import chengbao.publication.PublicEditions.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

  static final List<String> KINDS =
      List.of("district-government", "sub-district", "district-bureau", "oversight-office");

  private static final int LONGEST = 60;

  static Asked of(
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
        kind != null && KINDS.contains(kind) ? kind : null,
        typed.substring(0, Math.min(LONGEST, typed.length())),
        first == null ? 1 : Math.max(1, first),
        size);
  }

  private static @Nullable Integer number(@Nullable String typed) {
    return typed != null && typed.matches("\\d{1,4}") ? Integer.valueOf(typed) : null;
  }

  Wanted wanted(String site) {
    return new Wanted(site, null, year, unit, kind, words.isEmpty() ? null : words);
  }

  int skip() {
    return (page - 1) * size;
  }

  /// The numbers of all pages.
  public List<Integer> pages(long total) {
    return IntStream.rangeClosed(1, (int) ((total + size - 1) / size)).boxed().toList();
  }

  /// What may be asked for.
  public List<String> kinds() {
    return KINDS;
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
