package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.Part;
import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The years a report names where a wrong one counts: title, first-level headings, opening. Spans
/// of plans (2021—2025年), names of documents and 以来 are none of them.
final class Years {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d—-])(20[0-4]\\d) ?年(?:度)?(?![至—-]|代|以来)");
  private static final Pattern OWN_YEAR_IN_OPENING =
      Pattern.compile("(?<![\\d—-])(20[0-4]\\d)年度(?![至—-])");
  private static final Pattern OPENING_STARTS =
      Pattern.compile("^(20[0-4]\\d)年(?:度)?(?=，|[\\p{IsHan}])(?!以来|前|上|下|第|\\d|[至—-])");

  /// A year as it stands somewhere.
  ///
  /// @param reported the report year it speaks for: a plan's year less one
  record Mention(Block block, int start, int end, int year, int reported, boolean plan) {}

  private Years() {}

  static List<Mention> inTitle(Draft draft) {
    Block title = draft.line(Part.TITLE.id());
    return title == null ? List.of() : find(title, 0, title.text().length(), YEAR, false);
  }

  static List<Mention> inHeadings(Draft draft) {
    List<Mention> mentions = new ArrayList<>();
    for (Section section : draft.sections()) {
      boolean mixed = section.has(Role.PLAN) && section.roles().size() > 1;
      if (!section.isOpening() && !mixed && !section.has(Role.OTHER)) {
        Block heading = section.blocks().getFirst();
        mentions.addAll(find(heading, 0, heading.headingEnd(), YEAR, section.has(Role.PLAN)));
      }
    }
    return mentions;
  }

  /// The year the opening begins with and those it calls 年度.
  static List<Mention> inOpening(Draft draft) {
    List<Mention> mentions = new ArrayList<>();
    for (Section section : draft.sections()) {
      if (section.isOpening()) {
        for (Block block : section.blocks().stream().limit(3).toList()) {
          mentions.addAll(find(block, 0, block.text().length(), OPENING_STARTS, false));
          mentions.addAll(find(block, 0, block.text().length(), OWN_YEAR_IN_OPENING, false));
        }
      }
    }
    return mentions;
  }

  private static List<Mention> find(Block block, int from, int to, Pattern pattern, boolean plan) {
    List<Mention> mentions = new ArrayList<>();
    Matcher year = pattern.matcher(block.text().substring(0, to));
    for (boolean found = year.find(from); found; found = year.find()) {
      if (!insideName(block.text(), year.start())) {
        int value = Integer.parseInt(year.group(1));
        mentions.add(
            new Mention(block, year.start(), year.end(), value, plan ? value - 1 : value, plan));
      }
    }
    return mentions;
  }

  private static boolean insideName(String text, int at) {
    int open = text.lastIndexOf('《', at);
    return open >= 0 && text.indexOf('》', open) > at;
  }

  /// The year reported on: what the round says; else the one most places agree on, when at least
  /// two do.
  static @Nullable Integer expected(Draft draft) {
    Integer asked = draft.context().reportYear();
    if (asked != null) {
      return asked;
    }
    Map<Integer, Integer> votes = new HashMap<>();
    for (List<Mention> mentions : List.of(inTitle(draft), inHeadings(draft), inOpening(draft))) {
      mentions.forEach(mention -> votes.merge(mention.reported(), 1, Integer::sum));
    }
    var signed = draft.manuscript().signedOn();
    if (signed != null && signed.getMonthValue() <= 8) {
      votes.merge(signed.getYear() - 1, 1, Integer::sum);
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Integer> winners =
        votes.keySet().stream().filter(year -> votes.getOrDefault(year, 0) == most).toList();
    return most >= 2 && winners.size() == 1 ? winners.getFirst() : null;
  }
}
