package chengbao.manuscript.sums;

import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rates and the two counts they come from: 排查347件，调处成功341件，成功率98.27%; 优秀28卷，占比31%. A rate that
/// does not come out is claimed only where it bears the name of the count before it
/// (整改480条，整改率96%).
final class Rates {
  private static final Pattern NAMED = Pattern.compile("([\\p{IsHan}]{2})率[\\p{IsHan}]{0,3}$");
  private static final Pattern SHARE =
      Pattern.compile("占(?:比|总数|全部|全[\\p{IsHan}]{1,4})?[\\p{IsHan}]{0,6}$");
  private static final Pattern SHARE_OF =
      Pattern.compile("占([\\p{IsHan}]{2})(?:总数|总量|案件数|案件|件数|数)(?:的|比)?$");
  private static final Set<String> DIVIDED =
      Set.of("成功", "整改", "优秀", "合格", "办结", "化解", "调处", "采纳", "答复", "回复", "结案", "完成", "销号");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Passage passage;
  private final List<Sum> parts;
  private final List<Sum> sums = new ArrayList<>();
  private final List<Figure> shares = new ArrayList<>();

  private Rates(Passage passage, List<Sum> parts) {
    this.passage = passage;
    this.parts = parts;
  }

  static List<Sum> in(Passage passage, List<Sum> parts) {
    Rates rates = new Rates(passage, parts);
    for (int i = 1; i < passage.size(); i++) {
      if (passage.figure(i).measure() == Measure.PERCENT) {
        rates.look(i);
      }
    }
    rates.shares();
    return rates.sums;
  }

  private void look(int i) {
    String before = passage.wordsBefore(i);
    Figure rate = passage.figure(i);
    boolean share = before.indexOf('占') >= 0 && SHARE.matcher(before).find();
    Matcher named = NAMED.matcher(before);
    boolean follows = i >= 2 && before.indexOf('；') < 0 && before.indexOf('。') < 0;
    if (!follows || !(share || named.find())) {
      return;
    }
    Figure part = passage.figure(i - 1);
    if (part.measure() == Measure.PERCENT) {
      return;
    }
    if (share) {
      shares.add(rate);
    }
    Optional<Figure> whole = wholeThatFits(i, part, rate);
    if (whole.isPresent()) {
      add(whole.get(), part, rate, true);
    } else if (!share && namedPartFits(i, named.group(1), rate)) {
      return;
    } else if (!share && rate.isExact() && bearsName(i, named.group(1))) {
      claimed(i, part, rate);
    } else if (share && shareOfNamed(i, part, rate)) {
      return;
    } else if (share
        && parts.stream()
            .anyMatch(sum ->
                sum.holds()
                    && sum.kind() == Sum.Kind.PARTS
                    && sum.start() < part.start()
                    && part.end() <= sum.end())) {
      claimedShare(part, rate);
    }
  }

  /// A count before the part with which the rate comes out.
  private Optional<Figure> wholeThatFits(int i, Figure part, Figure rate) {
    for (int k = i - 2; k >= 0; k--) {
      Figure whole = passage.figure(k);
      if (Passage.comparable(whole, part)
          && whole.value().compareTo(part.value()) >= 0
          && fits(whole, part, rate)) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  /// 调解601件、裁决291件，调解率67.4%: the part that bears the rate's name, one place further back.
  private boolean namedPartFits(int i, String name, Figure rate) {
    for (int k = i - 2; k > 0; k--) {
      Figure part = passage.figure(k);
      Optional<Figure> whole =
          passage.wordsBefore(k).contains(name)
              ? wholeThatFits(k + 1, part, rate)
              : Optional.empty();
      if (whole.isPresent()) {
        add(whole.get(), part, rate, true);
        return true;
      }
    }
    return false;
  }

  /// 审结68件，其中调解31件，占审结数的45.6%: a share that names its whole.
  private boolean shareOfNamed(int i, Figure part, Figure rate) {
    Matcher of = SHARE_OF.matcher(passage.wordsBefore(i));
    if (!of.find() || !part.isExact() || !rate.isExact()) {
      return false;
    }
    for (int k = i - 2; k >= 0; k--) {
      Figure whole = passage.figure(k);
      boolean named = passage.wordsBefore(k).contains(of.group(1)) && whole.isExact();
      if (named && Passage.comparable(whole, part) && whole.value().signum() > 0) {
        add(whole, part, rate, false);
        return true;
      }
    }
    return false;
  }

  /// 应诉率 and 出庭率 are counted otherwise; these names say what was divided.
  private boolean bearsName(int i, String name) {
    return DIVIDED.contains(name) && passage.wordsBefore(i - 1).contains(name);
  }

  private void claimed(int i, Figure part, Figure rate) {
    Figure whole = passage.figure(i - 2);
    boolean certain =
        Passage.comparable(whole, part)
            && whole.isExact()
            && part.isExact()
            && whole.value().compareTo(part.value()) >= 0
            && passage.wordsBefore(i - 1).indexOf('；') < 0
            && !passage.wordsBefore(i - 1).contains("其中");
    if (certain) {
      add(whole, part, rate, false);
    }
  }

  private void claimedShare(Figure part, Figure rate) {
    for (Sum sum : parts) {
      for (Figure whole : passage.figures()) {
        boolean total = whole.start() == sum.start() && sum.kind() == Sum.Kind.PARTS && sum.holds();
        if (total && whole.isExact() && part.isExact() && rate.isExact() && whole != part) {
          add(whole, part, rate, false);
          return;
        }
      }
    }
  }

  /// A rate may be rounded or cut off in its last place.
  private static boolean fits(Figure whole, Figure part, Figure rate) {
    if (whole.value().signum() == 0) {
      return false;
    }
    BigDecimal exact =
        part.value().multiply(HUNDRED).divide(whole.value(), 8, RoundingMode.HALF_UP);
    BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, rate.value().scale()));
    BigDecimal difference = exact.subtract(rate.value()).abs();
    return switch (rate.bound()) {
      case EXACT -> difference.compareTo(lastPlace) < 0;
      case ABOUT -> difference.compareTo(BigDecimal.TWO) <= 0;
      case AT_LEAST ->
          exact.compareTo(rate.value()) >= 0 && difference.compareTo(BigDecimal.valueOf(5)) <= 0;
      case AT_MOST ->
          exact.compareTo(rate.value()) <= 0 && difference.compareTo(BigDecimal.valueOf(5)) <= 0;
    };
  }

  private void add(Figure whole, Figure part, Figure rate, boolean holds) {
    BigDecimal exact =
        part.value().multiply(HUNDRED).divide(whole.value(), 8, RoundingMode.HALF_UP);
    int places = Math.max(0, rate.value().scale());
    BigDecimal rounded = exact.setScale(places, RoundingMode.HALF_UP);
    String division = part.number() + "÷" + whole.number();
    boolean even = exact.compareTo(rate.value()) == 0;
    String working =
        holds
            ? division + (even ? "=" : "≈") + rate.number() + "%"
            : division + "≈" + rounded.toPlainString() + "%≠" + rate.number() + "%";
    boolean allExact = whole.isExact() && part.isExact() && rate.isExact();
    sums.add(passage.sum(Sum.Kind.RATE, whole, rate, working, holds, allExact));
  }

  /// Shares of parts that make up the whole add up to a hundred, give or take their rounding;
  /// shares said one after the other may in no case exceed it.
  private void shares() {
    boolean complete = parts.stream().anyMatch(sum -> sum.kind() == Sum.Kind.PARTS && sum.holds());
    List<Figure> stated = complete ? shares : bareShares();
    if (stated.size() < 2) {
      return;
    }
    BigDecimal total = Passage.total(stated);
    BigDecimal allowed = BigDecimal.valueOf(stated.size()).multiply(new BigDecimal("0.5"));
    BigDecimal excess = total.subtract(HUNDRED);
    boolean holds = excess.abs().compareTo(allowed) <= 0;
    if (!complete && excess.compareTo(allowed) <= 0) {
      return;
    }
    String plus = String.join("+", stated.stream().map(share -> share.number() + "%").toList());
    String shown = total.stripTrailingZeros().toPlainString() + "%";
    String working = plus + "=" + shown + (holds ? "" : "≠100%");
    sums.add(
        passage.sum(
            Sum.Kind.SHARES,
            stated.getFirst(),
            stated.getLast(),
            working,
            holds,
            Passage.isExact(stated)));
  }

  /// Percentages that follow each other without any count between them, each behind 占.
  private List<Figure> bareShares() {
    List<Figure> bare = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      boolean share =
          passage.figure(i).measure() == Measure.PERCENT && passage.wordsBefore(i).matches(".*占比?");
      boolean follows =
          bare.isEmpty()
              || passage.figure(i - 1) == bare.getLast() && passage.wordsBefore(i).indexOf('；') < 0;
      if (share && follows) {
        bare.add(passage.figure(i));
      }
    }
    return bare;
  }
}
