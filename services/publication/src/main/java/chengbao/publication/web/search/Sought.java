package chengbao.publication.web.search;

import chengbao.look.Written;
import chengbao.manuscript.Role;
import chengbao.publication.search.Question;
import chengbao.publication.search.SearchIndex;
import chengbao.publication.web.ReportText;
import chengbao.publication.web.UnitKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A search as its address says it, so that it can be shared. What makes no sense is left out
/// rather than refused.
public record Sought(
    String words,
    @Nullable Integer year,
    @Nullable String kind,
    @Nullable String branch,
    @Nullable String role,
    int page) {

  private static final int LONGEST_BRANCH = 30;
  private static final int MOST_PAGES = 50;

  static Sought of(
      @Nullable String words,
      @Nullable String year,
      @Nullable String kind,
      @Nullable String branch,
      @Nullable String role,
      @Nullable String page) {
    String typed = ReportText.shown(words == null ? "" : words.strip());
    return new Sought(
        typed.substring(0, Math.min(Question.LONGEST, typed.length())),
        number(year),
        kind != null && UnitKinds.ALL.contains(kind) ? kind : null,
        branch == null || branch.isBlank() || branch.length() > LONGEST_BRANCH ? null : branch,
        role(role) == null ? null : role,
        page != null && page.matches("\\d{1,3}")
            ? Math.clamp(Integer.parseInt(page), 1, MOST_PAGES)
            : 1);
  }

  private static @Nullable Integer number(@Nullable String typed) {
    return typed != null && typed.matches("\\d{4}") ? Integer.valueOf(typed) : null;
  }

  private static @Nullable Role role(@Nullable String code) {
    for (Role role : Role.values()) {
      if (role.code().equals(code)) {
        return role;
      }
    }
    return null;
  }

  Question question(@Nullable String site) {
    return new Question(words, site, year, kind, branch, role(role), page);
  }

  public boolean asked() {
    return !words.isEmpty();
  }

  public boolean filtered() {
    return year != null || kind != null || branch != null || role != null;
  }

  /// This search with another year, or without one; likewise the others.
  ///
  /// @param other empty for none
  public String withYear(String other) {
    return new Sought(words, number(other), kind, branch, role, 1).address();
  }

  public String withKind(String other) {
    return new Sought(words, year, other, branch, role, 1).address();
  }

  public String withBranch(String other) {
    return new Sought(words, year, kind, other, role, 1).address();
  }

  public String withRole(String other) {
    return new Sought(words, year, kind, branch, other, 1).address();
  }

  /// The numbers of the pages around this one.
  public List<Integer> pages(int total) {
    int last = Math.min(MOST_PAGES, (total + SearchIndex.PAGE - 1) / SearchIndex.PAGE);
    int from = Math.max(1, page - 5);
    return IntStream.rangeClosed(from, Math.min(last, from + 10)).boxed().toList();
  }

  public String withWords(String others) {
    return new Sought(others, null, null, null, null, 1).address();
  }

  public String unfiltered() {
    return withWords(words);
  }

  public String at(int other) {
    return new Sought(words, year, kind, branch, role, other).address();
  }

  /// The address of this search.
  String address() {
    List<String> query = new ArrayList<>();
    add(query, "q", words.isEmpty() ? null : words);
    add(query, "year", year);
    add(query, "kind", kind);
    add(query, "branch", branch);
    add(query, "role", role);
    add(query, "page", page > 1 ? page : null);
    return query.isEmpty() ? "/search" : "/search?" + String.join("&", query);
  }

  private static void add(List<String> query, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      query.add(name + "=" + Written.inAddress(value.toString()));
    }
  }
}
