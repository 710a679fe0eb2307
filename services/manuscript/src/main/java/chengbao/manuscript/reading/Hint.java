package chengbao.manuscript.reading;

import java.util.ArrayList;
import java.util.List;

/// The characters a text must hold before a pattern can match it at all. Looking for them first
/// spares most of the work of a long list of patterns.
///
/// @param literals one of them must occur; none when the pattern gives no hint
public record Hint(List<String> literals) {
  private static final String SIGNS = "，。、；：“”@";

  /// The longest run of plain characters in each alternative of a pattern.
  public static Hint of(String pattern) {
    List<String> literals = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    String longest = "";
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean optional = depth == 0 && (c == '?' || c == '*' || c == '{') && !run.isEmpty();
      if (optional) {
        run.setLength(run.length() - 1);
      }
      boolean plain = depth == 0 && (Typography.isHan(c) || SIGNS.indexOf(c) >= 0);
      if (plain) {
        run.append(c);
      } else {
        longest = run.length() > longest.length() ? run.toString() : longest;
        run.setLength(0);
      }
      if (c == '\\') {
        i++;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == '|' && depth == 0) {
        literals.add(longest);
        longest = "";
      }
    }
    literals.add(run.length() > longest.length() ? run.toString() : longest);
    return literals.contains("") ? new Hint(List.of()) : new Hint(literals);
  }

  /// Whether the pattern may match somewhere in a text.
  public boolean mayMatch(String text) {
    if (literals.isEmpty()) {
      return true;
    }
    for (String literal : literals) {
      if (text.contains(literal)) {
        return true;
      }
    }
    return false;
  }
}
