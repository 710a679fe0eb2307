package chengbao.manuscript.answers;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import chengbao.manuscript.comparison.Place;
import chengbao.manuscript.structure.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts sections into the things they say: each link of a chain (一是…二是…), else each paragraph with
/// a heading of its own, else each sentence. A section that tells shortcomings and plan together is
/// parted by its headings, and where there are none by the way its sentences speak. A report has
/// some dozens of passages; what comes after the first thousand is left aside.
final class Passages {
  private static final Pattern LINK =
      Pattern.compile(
          "(?<=^|[。；，：、])(?:[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]{1,2}[，、是]|[①-⑳]|首先|其次|再次|最后)");
  private static final Pattern SENTENCE = Pattern.compile("[^。；！？\n]+[。；！？]?");
  private static final Pattern AHEAD =
      Pattern.compile("下一步|接下来|明年|来年|今后|将(?!领)|力争|拟|计划|打算|进一步(?:加强|完善|健全|推进|提升|规范)");
  private static final Pattern LACKING =
      Pattern.compile("不足|不够|不高|不强|不到位|薄弱|短板|差距|欠缺|有待|偏[少低弱]|滞后|问题|困难|单一|缺乏|不平衡");
  private static final int LEAST = 12;
  private static final int MOST = 1_000;

  private final Set<Role> wanted;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(Set<Role> wanted) {
    this.wanted = wanted;
  }

  static List<Passage> of(Manuscript manuscript, Set<Role> wanted) {
    Passages passages = new Passages(wanted);
    for (Section section : manuscript.sections()) {
      if (section.roles().stream().anyMatch(wanted::contains)) {
        passages.addSection(section);
      }
    }
    return List.copyOf(passages.passages.subList(0, Math.min(MOST, passages.passages.size())));
  }

  private void addSection(Section section) {
    boolean mixed = section.has(Role.SHORTCOMINGS) && section.has(Role.PLAN);
    String heading = "";
    Role told = null;
    for (Block block : section.blocks()) {
      boolean own = block.opensSection() && block.level() > 1;
      if (own) {
        heading = block.text().substring(0, block.headingEnd());
        List<Role> roles = Roles.ofHeading(heading);
        told = roles.isEmpty() ? told : roles.getFirst();
      }
      if (block.kind() == BlockKind.RUN_IN || !block.opensSection()) {
        for (Passage passage : cut(block, heading)) {
          Role role = told == null ? spoken(passage) : told;
          if (!mixed || wanted.contains(role)) {
            passages.add(passage);
          }
        }
      }
    }
  }

  private static Role spoken(Passage passage) {
    String words = passage.place().quote();
    boolean lacking = LACKING.matcher(words).find();
    return AHEAD.matcher(words).find() || !lacking ? Role.PLAN : Role.SHORTCOMINGS;
  }

  private static List<Passage> cut(Block block, String under) {
    return switch (block.kind()) {
      case HEADING, CLOSING, TABLE -> List.of();
      case LIST_ITEM, RUN_IN -> cut(block, under, true);
      case PARAGRAPH -> cut(block, under, !under.isEmpty());
    };
  }

  /// @param whole whether a block without chain is one passage
  private static List<Passage> cut(Block block, String under, boolean whole) {
    List<Integer> links = new ArrayList<>();
    Matcher link = LINK.matcher(block.text());
    while (link.find()) {
      links.add(link.start());
    }
    List<Passage> cut = new ArrayList<>();
    if (links.size() > 1) {
      for (int i = 0; i < links.size(); i++) {
        int end = i + 1 < links.size() ? links.get(i + 1) : block.text().length();
        cut.add(new Passage(Place.in(block, links.get(i), end), under));
      }
    } else if (whole) {
      cut.add(new Passage(Place.of(block), block.kind() == BlockKind.RUN_IN ? "" : under));
    } else {
      addSentences(cut, block, under);
    }
    return cut;
  }

  private static void addSentences(List<Passage> cut, Block block, String under) {
    Matcher sentence = SENTENCE.matcher(block.text());
    while (sentence.find()) {
      boolean leadsIn = block.text().charAt(sentence.end() - 1) == '：';
      if (sentence.end() - sentence.start() >= LEAST && !leadsIn) {
        cut.add(new Passage(Place.in(block, sentence.start(), sentence.end()), under));
      }
    }
  }
}
