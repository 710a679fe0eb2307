package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.reading.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Work for stability, petitions or discipline told with the name of a group, a firm or a place.
/// Only for the public text; counts without names are fine.
final class Stability implements Rule {
  private static final Hint TOPIC =
      Hint.of("稳控|涉稳|维稳|社会稳定|上访|维权|群体性|重点群体|非访|缠访|非法集资|秘密摸排|邪教|欠薪|处分|问题线索|双规|留置");
  private static final String NAMED = "(?<name>[\\p{IsHan}]{2,12}?)";
  private static final Pattern NAME =
      Pattern.compile(
          NAMED
              + "(?:有限公司|公司|集团|化工厂|机械厂|修造厂|纺织厂|厂|煤矿|矿|大桥|花园|家园|小区|锦苑|苑|楼盘|广场|商城|市场|医院|学校|中学|小学|湾村|村|社区)"
              + "[\\p{IsHan}]{0,14}?(?:群体|拆迁|征地|业主|维权|职工|上访|欠薪|处分|负责人涉嫌|书记|人员|集资)");
  private static final Pattern GENERIC =
      Pattern.compile(
          ".*(?:各|全|每|有关|相关|部分|涉|房地产|企业|重点|辖区|老旧|等|农|部门|行政|示范|镇街|驻|本|法治|和|入|进|对接|化解|处置|开展|加强|组织|落实|联合|以|为|推动|推进)$|.*(?:全区|全县|全镇|全市|全乡|辖区|各|相关).*");

  @Override
  public String id() {
    return "C14-stability";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    if (draft.context().publicText() && TOPIC.mayMatch(draft.text())) {
      draft.manuscript().blocks().forEach(block -> sentences(block, hits));
    }
    return hits;
  }

  private static void sentences(Block block, List<Hit> hits) {
    int start = 0;
    for (int i = 0; i <= block.text().length(); i++) {
      if (i == block.text().length() || block.text().charAt(i) == '。') {
        sentence(block, start, i, hits);
        start = i + 1;
      }
    }
  }

  private static void sentence(Block block, int start, int end, List<Hit> hits) {
    String sentence = block.text().substring(start, end);
    if (!TOPIC.mayMatch(sentence)) {
      return;
    }
    Matcher name = NAME.matcher(sentence);
    while (name.find()) {
      if (!GENERIC.matcher(name.group("name")).matches()) {
        hits.add(Hit.of(block, start + name.start(), start + name.end()));
        return;
      }
    }
  }
}
