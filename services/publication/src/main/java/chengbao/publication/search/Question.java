package chengbao.publication.search;

import chengbao.manuscript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a reader looks for: words, all of which must be there, and filters. Words between quotes
/// stand just so; there is no other syntax, so nothing a reader types can be wrong.
///
/// @param words as typed, shortened to what is looked for
/// @param site a portal column; null for all
/// @param page from 1
public record Question(
    String words,
    @Nullable String site,
    @Nullable Integer year,
    @Nullable String kind,
    @Nullable String branch,
    @Nullable Role role,
    int page) {

  /// More characters than this are not looked at.
  public static final int LONGEST = 100;

  private static final int MOST_WORDS = 8;
  private static final int MOST_PAGES = 50;
  private static final Pattern WORD =
      Pattern.compile("[\"“”「『＂]([^\"“”」』＂]*)(?:[\"“”」』＂]|$)|([^\\s\"“”「『＂]+)");

  public Question {
    words = words.strip();
    words = words.substring(0, Math.min(words.length(), LONGEST));
    page = Math.clamp(page, 1, MOST_PAGES);
  }

  /// One word.
  ///
  /// @param quoted stands just so
  record Word(String typed, Elements elements, boolean quoted) {}

  List<Word> list() {
    List<Word> list = new ArrayList<>();
    Matcher word = WORD.matcher(words);
    while (word.find() && list.size() < MOST_WORDS) {
      boolean quoted = word.group(1) != null;
      String typed = quoted ? word.group(1) : word.group(2);
      Elements elements = Elements.of(typed);
      if (!elements.isEmpty()) {
        list.add(new Word(typed, elements, quoted));
      }
    }
    return list;
  }

  Question of(String others) {
    return new Question(others, site, year, kind, branch, role, 1);
  }

  Question in(@Nullable Role other) {
    return new Question(words, site, year, kind, branch, other, 1);
  }
}
