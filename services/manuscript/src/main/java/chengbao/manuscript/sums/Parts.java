package chengbao.manuscript.sums;

import chengbao.manuscript.figures.Bound;
import chengbao.manuscript.figures.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Totals and their parts: 共75件，其中…49件，…14件，…; 62件、15件、8件，合计85件; a single part after 其中 that must
/// not exceed its whole.
final class Parts {
  private static final Pattern GATHERED = Pattern.compile("(?:合计|共计|总计|总共|共)[\\p{IsHan}]{0,6}$");
  private static final Pattern OPEN_LIST = Pattern.compile("等|主要(?:有|包括|是)|如");

  /// Words of a later step: what they count lies within the figure before, not beside it.
  private static final Pattern LATER_STEP =
      Pattern.compile(
          "^[，、；]?(?:已|均|并|共|全部|实际|现|累计|目前)?(?:办结|审结|结案|成功|完成|整改|化解|答复|回复|采纳|纠正|涉及|覆盖|参加|参与|收缴|罚款|培训|惠及|满意|占|下降|增长|同比|较上年|提出|发现|移送|移交)");

  private static final BigDecimal LEAST_COVERAGE_OF_TWO = new BigDecimal("0.75");
  private static final BigDecimal LEAST_COVERAGE = new BigDecimal("0.6");
  private static final int LEAST_TOTAL_UNCLAIMED = 10;

  private final Passage passage;
  private final List<Sum> sums = new ArrayList<>();

  private Parts(Passage passage) {
    this.passage = passage;
  }

  static List<Sum> in(Passage passage) {
    Parts parts = new Parts(passage);
    for (int i = 1; i < passage.size(); ) {
      i = parts.look(i);
    }
    return parts.sums;
  }

  /// Looks for a sum whose parts begin at a figure, or whose total it is, and says where to look
  /// next.
  private int look(int i) {
    String before = passage.wordsBefore(i);
    if (isSplit(before)) {
      return split(i);
    }
    if (i >= 2 && isGathered(before) && gathered(i)) {
      return i + 1;
    }
    return unclaimed(i);
  }

  private static boolean isSplit(String before) {
    return before.contains("其中")
        || before.contains("分别")
        || before.contains("包括")
        || before.contains("包含");
  }

  private static boolean isGathered(String before) {
    boolean total = before.indexOf('共') >= 0 || before.indexOf('计') >= 0;
    return total && GATHERED.matcher(before).find();
  }

  private int split(int first) {
    int whole = isShare(first) ? -1 : whole(first);
    if (whole < 0) {
      return first + 1;
    }
    List<Figure> parts = new ArrayList<>(List.of(passage.figure(first)));
    boolean open = opensList(first) || OPEN_LIST.matcher(passage.wordsBefore(first)).find();
    boolean steps = false;
    int i = first + 1;
    for (; i < passage.size() && !ends(i, first, parts.size()); i++) {
      if (belongs(i, first)) {
        steps |= LATER_STEP.matcher(passage.wordsBefore(i)).find();
        parts.add(passage.figure(i));
      }
      open |= opensList(i);
    }
    i = goOn(i, first, whole, parts);
    open |= mayOverlap(first, i);
    judge(wholeOf(whole, parts), parts, open, steps);
    return parts.size() > 1 ? i : first + 1;
  }

  /// Percentages do not add up to another percentage.
  private boolean isShare(int i) {
    return switch (passage.figure(i).measure()) {
      case PERCENT, PERCENTAGE_POINTS -> true;
      default -> false;
    };
  }

  /// 排查187起，调处成功184起，其中…: the parts may be those of the figure before the nearest one.
  private Figure wholeOf(int nearest, List<Figure> parts) {
    BigDecimal total = Passage.total(parts);
    for (int i = nearest; i >= 0 && parts.size() > 1; i--) {
      Figure figure = passage.figure(i);
      if (Passage.comparable(figure, parts.getFirst()) && figure.value().compareTo(total) == 0) {
        return figure;
      }
    }
    return passage.figure(nearest);
  }

  /// A list may go on behind a semicolon; that is certain only when it then comes out.
  private int goOn(int end, int first, int whole, List<Figure> parts) {
    List<Figure> more = new ArrayList<>(parts);
    for (int i = end; i < passage.size() && !passage.wordsBefore(i).contains("其中"); i++) {
      if (belongs(i, first)) {
        more.add(passage.figure(i));
      }
      int compared = Passage.total(more).compareTo(passage.figure(whole).value());
      if (compared == 0) {
        parts.addAll(more.subList(parts.size(), more.size()));
        return i + 1;
      }
      if (compared > 0) {
        break;
      }
    }
    return end;
  }

  /// The figure a 其中 speaks of: the nearest one before it that can be compared.
  private int whole(int first) {
    boolean claimed = passage.wordsBefore(first).contains("其中");
    for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
      if (!claimed && passage.wordsBefore(i + 1).indexOf('；') >= 0) {
        return -1;
      }
      if (Passage.comparable(passage.figure(i), passage.figure(first))
          && passage.depth(passage.figure(i).start())
              <= passage.depth(passage.figure(first).start())) {
        return i;
      }
    }
    return -1;
  }

  /// A list ends at a new 其中, at a semicolon, and at a comma when its parts were joined by 、 so
  /// far.
  private boolean ends(int i, int first, int parts) {
    String before = passage.wordsBefore(i);
    boolean semicolon = before.indexOf('；') >= 0 && !passage.wordsBefore(first).contains("其中：");
    boolean comma =
        parts > 1 && before.indexOf('，') >= 0 && passage.wordsBefore(first + 1).startsWith("、");
    return before.contains("其中") || before.indexOf('。') >= 0 || semicolon || comma;
  }

  private boolean belongs(int i, int first) {
    Figure figure = passage.figure(i);
    return figure.unit().equals(passage.figure(first).unit())
        && passage.depth(figure.start()) == passage.depth(passage.figure(first).start());
  }

  /// A person may be a party member and a lawyer: what commas part need not be counted once only,
  /// unless 其他 or 其余 closes the list. 专职20名、兼职60名 is a list.
  private boolean mayOverlap(int first, int end) {
    boolean people =
        switch (passage.figure(first).measure()) {
          case PEOPLE, PERSON_TIMES -> true;
          default -> false;
        };
    boolean commas = false;
    for (int i = first + 1; i < end && people; i++) {
      String words = passage.wordsBefore(i);
      commas |= words.indexOf('，') >= 0;
      people = !words.contains("其他") && !words.contains("其余");
    }
    return people && commas;
  }

  /// 等 behind a part says that more could be named: 合同30件等.
  private boolean opensList(int i) {
    return passage.wordsAfter(i).startsWith("等");
  }

  private void judge(Figure whole, List<Figure> parts, boolean open, boolean steps) {
    List<Figure> all = new ArrayList<>(parts);
    all.add(whole);
    boolean exact = Passage.isExact(all);
    if (parts.size() == 1) {
      within(whole, parts.getFirst(), exact);
      return;
    }
    BigDecimal total = Passage.total(parts);
    int compared = total.compareTo(whole.value());
    BigDecimal least = parts.size() == 2 ? LEAST_COVERAGE_OF_TWO : LEAST_COVERAGE;
    boolean partial = total.compareTo(whole.value().multiply(least)) < 0;
    if (compared == 0) {
      add(whole, parts, true, exact);
    } else if (!open && !steps && !partial && !(exact ? false : near(total, whole))) {
      add(whole, parts, false, exact);
    } else if (!exact && !open && !partial) {
      add(whole, parts, true, false);
    }
  }

  /// With 约 and 余 in it, a sum comes out when it comes near.
  private static boolean near(BigDecimal total, Figure whole) {
    BigDecimal difference = total.subtract(whole.value()).abs();
    boolean allowedMore = whole.bound() == Bound.AT_LEAST && total.compareTo(whole.value()) >= 0;
    return allowedMore || difference.compareTo(whole.value().multiply(new BigDecimal("0.1"))) <= 0;
  }

  private void within(Figure whole, Figure part, boolean exact) {
    boolean holds = part.value().compareTo(whole.value()) <= 0 || whole.bound() == Bound.AT_LEAST;
    String working = part.number() + (holds ? "≤" : ">") + whole.number();
    sums.add(passage.sum(Sum.Kind.SUBSET, whole, part, working, holds, exact));
  }

  private boolean gathered(int total) {
    List<Figure> parts = new ArrayList<>();
    for (int i = total - 1; i >= 0; i--) {
      boolean counts =
          passage.figure(i).measure() == passage.figure(total).measure()
              || isCount(i) && isCount(total);
      if (!counts || i < total - 1 && passage.wordsBefore(i + 1).indexOf('；') >= 0) {
        break;
      }
      parts.addFirst(passage.figure(i));
      boolean comesOut =
          parts.size() > 1 && Passage.total(parts).compareTo(passage.figure(total).value()) == 0;
      if (comesOut) {
        add(passage.figure(total), parts, true, Passage.isExact(parts));
        return true;
      }
      if (parts.size() > 1 && passage.wordsBefore(i).contains("分别")) {
        boolean exact = Passage.isExact(parts) && passage.figure(total).isExact();
        add(passage.figure(total), parts, !exact, exact);
        return true;
      }
    }
    return false;
  }

  private boolean isCount(int i) {
    return switch (passage.figure(i).measure()) {
      case CASES, COPIES, ITEMS -> true;
      default -> false;
    };
  }

  /// A list behind a total without 其中 claims nothing; when it comes out to the last part, the sum
  /// is shown.
  private int unclaimed(int first) {
    Figure whole = passage.figure(first - 1);
    boolean large = whole.value().compareTo(BigDecimal.valueOf(LEAST_TOTAL_UNCLAIMED)) >= 0;
    List<Figure> parts = new ArrayList<>();
    for (int i = first; large && i < passage.size(); i++) {
      Figure figure = passage.figure(i);
      if (passage.wordsBefore(i).indexOf('。') >= 0 || isSplit(passage.wordsBefore(i))) {
        break;
      }
      if (!Passage.comparable(figure, whole)) {
        if (figure.unit().equals("%")) {
          continue;
        }
        break;
      }
      parts.add(figure);
      int compared = Passage.total(parts).compareTo(whole.value());
      if (compared >= 0) {
        if (compared == 0 && parts.size() > 1 && whole.isExact()) {
          add(whole, parts, true, Passage.isExact(parts));
          return i + 1;
        }
        break;
      }
    }
    return first + 1;
  }

  private void add(Figure whole, List<Figure> parts, boolean holds, boolean exact) {
    BigDecimal total = Passage.total(parts);
    String shown = total.stripTrailingZeros().toPlainString();
    boolean equal = total.compareTo(whole.value()) == 0;
    String working =
        Passage.plus(parts)
            + (equal ? "=" + whole.number() : "=" + shown + (holds ? "≈" : "≠") + whole.number());
    boolean totalLast = whole.start() > parts.getLast().start();
    sums.add(
        passage.sum(
            Sum.Kind.PARTS,
            totalLast ? parts.getFirst() : whole,
            totalLast ? whole : parts.getLast(),
            working,
            holds,
            exact));
  }
}
