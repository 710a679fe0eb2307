package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Opening or first-level heading say that the report covers something else than the whole year:
/// three quarters, November to October. 今年以来 and plan spans are fine.
final class StatisticalPeriod implements Rule {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:20\\d\\d年)?前三季度|(?:20\\d\\d年)?上半年|20\\d\\d年(\\d{1,2})月(?:\\d{1,2}日)?(?:至|到|—|-)(?:(20\\d\\d)年)?(\\d{1,2})月(?:\\d{1,2}日)?"
              + "|截[至止](?:20\\d\\d年)?(\\d{1,2})月(?:底|份|末)?");

  @Override
  public String id() {
    return "C06-period";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    for (Section section : draft.sections()) {
      List<Block> blocks =
          section
              .blocks()
              .subList(0, Math.min(section.blocks().size(), section.isOpening() ? 3 : 1));
      for (Block block : blocks) {
        find(block, section.isOpening() ? block.text().length() : block.headingEnd(), hits);
      }
    }
    return hits;
  }

  private static void find(Block block, int end, List<Hit> hits) {
    Matcher period = PERIOD.matcher(block.text().substring(0, end));
    while (period.find()) {
      boolean wholeYear =
          "1".equals(period.group(1)) && "12".equals(period.group(3)) && period.group(2) == null;
      boolean atYearsEnd = "12".equals(period.group(4));
      if (!wholeYear && !atYearsEnd) {
        hits.add(Hit.of(block, period.start(), period.end()));
      }
    }
  }
}
