package chengbao.manuscript.figures;

import java.util.regex.Pattern;

/// The clause a figure stands in: what it says before and after it.
///
/// @param start where the clause begins in the block
/// @param before the words before the figure
/// @param after the words after it, up to the next sign or number
/// @param sentenceStart where the sentence begins
record Clause(int start, String before, String after, int sentenceStart) {
  private static final String STOPS = "，。；：！？\n\t";
  private static final Pattern FALL =
      Pattern.compile(
          "(?:下降|减少|降低|压减|压缩|缩短|减幅|降幅|精简|回落)[^至到]{0,4}$|(?:压减|压缩|缩短|减少)[^，]{0,4}时[间限][^至到]{0,2}$");
  private static final Pattern RISE = Pattern.compile("(?:增长|上升|提升|提高|增加|增幅|上涨)[^至到]{0,3}$");
  private static final Pattern TITLES = Pattern.compile("《[^》]*》");
  private static final String[] FILLERS = {
    "共计", "累计", "合计", "总计", "达到", "共", "达", "为", "了", "近", "约", "各", "的", "计", "有", "均", "仅", "至",
    "其中", "分别"
  };

  static Clause around(String text, int figureStart, int figureEnd) {
    int start = figureStart;
    while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = figureEnd;
    while (end < text.length()
        && STOPS.indexOf(text.charAt(end)) < 0
        && text.charAt(end) != '、'
        && !isDigit(text.charAt(end))) {
      end++;
    }
    return new Clause(
        start,
        text.substring(start, figureStart),
        text.substring(figureEnd, end),
        sentenceStart(text, figureStart));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static int sentenceStart(String text, int at) {
    int start = at;
    while (start > 0 && "。！？\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /// What the clause says without titles of laws, which tell nothing of what is counted.
  String words() {
    String words = before + after;
    return words.indexOf('《') < 0 ? words : TITLES.matcher(words).replaceAll("");
  }

  /// What is counted: the words between the figure and the last sign or figure before it, with the
  /// noun behind it when they are a bare verb.
  String subject() {
    int from = before.length();
    int depth = 0;
    while (from > 0 && !(depth == 0 && startsPhrase(before.charAt(from - 1)))) {
      from--;
      char c = before.charAt(from);
      depth += c == '）' ? 1 : c == '（' ? -1 : 0;
    }
    String phrase = stripFillers(before.substring(from));
    return phrase.length() > 4 || after.isEmpty() ? phrase : phrase + after;
  }

  private static boolean startsPhrase(char before) {
    return isDigit(before) || before == '、' || before == '（';
  }

  private static String stripFillers(String phrase) {
    String bare = phrase.strip();
    for (boolean again = true; again; ) {
      again = false;
      for (String filler : FILLERS) {
        if (bare.endsWith(filler)) {
          bare = bare.substring(0, bare.length() - filler.length());
          again = true;
        }
        if (bare.startsWith(filler) && filler.length() == 2) {
          bare = bare.substring(2);
          again = true;
        }
      }
    }
    return bare;
  }

  Change change() {
    String near = before.length() > 12 ? before.substring(before.length() - 12) : before;
    boolean may = near.chars().anyMatch(c -> "降减压缩短精落增升高涨".indexOf(c) >= 0);
    if (!may || near.indexOf('由') >= 0 || near.indexOf('从') >= 0) {
      return Change.NONE;
    }
    if (FALL.matcher(near).find()) {
      return Change.DOWN;
    }
    return RISE.matcher(near).find() ? Change.UP : Change.NONE;
  }
}
