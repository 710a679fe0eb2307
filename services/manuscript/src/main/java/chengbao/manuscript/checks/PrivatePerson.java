package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.reading.Resources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A private person by name: a hired lawyer, a commended clerk, a party to a case. A person
/// decides, so it is a hint.
///
/// A name is a common surname with one or two characters that stands behind a word for a person
/// (律师张某某) or before one (…同志), and before a sign or a verb. Words that only look like names are
/// listed in the data file.
///
/// Whoever has a case of their own (申请人, 原告, 王某诉…) is a variant of the finding: such a name has no
/// place in public, so it is looked for once more before publication.
final class PrivatePerson implements Rule {
  /// The variant for whoever has a case of their own.
  static final String PARTY_TO_A_CASE = "party";

  private static final Set<String> ROLES = new HashSet<>();
  private static final Set<String> PARTIES = new HashSet<>();
  private static final Set<String> NO_NAMES = new HashSet<>();
  private static String surnames = "";

  static {
    for (String line : Resources.lines("persons.txt")) {
      List<String> words = List.of(line.split(" "));
      switch (words.getFirst()) {
        case "surnames" -> surnames = words.getLast();
        case "roles" -> ROLES.addAll(words.subList(1, words.size()));
        case "parties" -> PARTIES.addAll(words.subList(1, words.size()));
        default -> NO_NAMES.addAll(words.subList(1, words.size()));
      }
    }
  }

  private static final Pattern NAME_BEHIND_ROLE =
      Pattern.compile(
          "(.[\\p{IsHan}]{1,2}?)(?=[，。、；：（）]|等|同志|被|获|荣|为|与|和|的|在|于|因|将|向|担任|提供|主持|带头|负责|受|驻)");
  private static final Pattern PARTY =
      Pattern.compile(
          "(.[\\p{IsHan}]{1,2}?)(?=[，。、；：（）”]|等|诉|不服|与|和|因|对|向|的|提出|提起|申请|未|反映|要求|投诉|信访|多次|到)");
  private static final Pattern WHO_SUES =
      Pattern.compile(
          "(.[\\p{IsHan}]{1,2}?)(?=(?:等\\d{1,3}人)?(?:诉|不服)[\\p{IsHan}]{1,30}?(?:局|政府|办事处|委员会|厅|公司|支队|大队|中心|决定))");
  private static final Pattern MAY_PRECEDE_SUIT =
      Pattern.compile("(?:^|[，。、；：（“《 　]|办理|审理|审结|化解|处理|应对|关于|就|在|的|如|为|对)$");
  private static final Pattern NAME_BEFORE_ROLE =
      Pattern.compile("(.[\\p{IsHan}]{1,2}?)(?=律师|同志(?!们)|等同志)");
  private static final Pattern MAY_PRECEDE =
      Pattern.compile("(?:[，。、；：（“]|聘请|聘用|委托|表彰|表扬|由|对|为|将|与|和|及|邀请|给予)$");

  @Override
  public String id() {
    return "C13-person";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    draft.manuscript().blocks().forEach(block -> find(block, hits));
    return hits;
  }

  private static void find(Block block, List<Hit> hits) {
    String text = block.text();
    for (int i = 0; i < text.length() - 1; i++) {
      if (surnames.indexOf(text.charAt(i)) >= 0) {
        String before = text.substring(Math.max(0, i - 8), i);
        if (isParty(text, before, i)) {
          addParty(block, before, i, hits);
        } else if (endsWith(before, ROLES)) {
          add(block, NAME_BEHIND_ROLE.matcher(text).region(i, text.length()), hits);
        } else if (MAY_PRECEDE.matcher(before).find()) {
          add(block, NAME_BEFORE_ROLE.matcher(text).region(i, text.length()), hits);
        }
      }
    }
  }

  private static boolean isParty(String text, String before, int at) {
    return endsWith(before, PARTIES) && PARTY.matcher(text).region(at, text.length()).lookingAt()
        || MAY_PRECEDE_SUIT.matcher(before).find()
            && WHO_SUES.matcher(text).region(at, text.length()).lookingAt();
  }

  private static void addParty(Block block, String before, int at, List<Hit> hits) {
    Pattern name = endsWith(before, PARTIES) ? PARTY : WHO_SUES;
    List<Hit> found = new ArrayList<>();
    add(block, name.matcher(block.text()).region(at, block.text().length()), found);
    found.forEach(hit -> hits.add(hit.variant(PARTY_TO_A_CASE)));
  }

  private static boolean endsWith(String before, Set<String> words) {
    for (int length = 2; length <= before.length(); length++) {
      if (words.contains(before.substring(before.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private static void add(Block block, Matcher name, List<Hit> hits) {
    if (!name.lookingAt()) {
      return;
    }
    String found = name.group(1);
    boolean word = found.contains("某") || NO_NAMES.stream().anyMatch(found::startsWith);
    if (!word) {
      hits.add(Hit.of(block, name.start(1), name.end(1)));
    }
  }
}
