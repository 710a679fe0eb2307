package chengbao.manuscript.evaluation;

import chengbao.manuscript.Finding;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading;
import chengbao.manuscript.figures.Figures;
import chengbao.manuscript.sums.Sum;
import chengbao.manuscript.sums.Sums;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A way to spoil a good report in one place, and the rule that must see it there.
enum Mutation {
  DIGIT_IN_A_SUM("C05") {
    @Override
    @Nullable Mutant of(LabelledText text, Random random, List<LabelledText> others) {
      String whole = text.manuscript().text();
      List<MatchResult> numbers = new ArrayList<>();
      for (Sum sum : Sums.of(text.manuscript(), Figures.of(text.manuscript(), text.reportYear()))) {
        boolean claimed = sum.quote().contains("其中") || sum.quote().contains("分别");
        if (sum.kind() == Sum.Kind.PARTS && sum.holds() && sum.exact() && claimed) {
          int offset = text.manuscript().offsetOf(sum.blockId());
          Matcher number =
              Pattern.compile("\\d{2,4}(?=[\\p{IsHan}])")
                  .matcher(whole)
                  .region(offset + sum.start(), offset + sum.end());
          while (number.find()) {
            numbers.add(number.toMatchResult());
          }
        }
      }
      return numbers.isEmpty()
          ? null
          : otherDigit(whole, numbers.get(random.nextInt(numbers.size())), random);
    }
  },
  SECTION_DROPPED("C01") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      MatchResult section =
          any(
              text,
              "(?m)^[二三四]、[^\\n]*(?:不足|责任人职责|主要安排|工作打算|存在)[^\\n]*\\n(?s:.*?)(?=^[三四五]、|\\Z)",
              random);
      return section == null ? null : replaced(text, section, "", 0);
    }
  },
  NUMBER_SKIPPED("C10") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      MatchResult number = any(text, "(?m)(?<=^（)[二三](?=）)", random);
      return number == null
          ? null
          : replaced(text, number, number.group().equals("二") ? "四" : "六", 1);
    }
  },
  LINK_SKIPPED("C10") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      MatchResult link = any(text, "(?<=[。；])[二三](?=是)", random);
      return link == null ? null : replaced(text, link, link.group().equals("二") ? "四" : "六", 1);
    }
  },
  SIGN_LOST("C11") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      MatchResult pair = any(text, "“[\\p{IsHan}]{1,20}”|《[\\p{IsHan}]{1,30}》", random);
      if (pair == null) {
        return null;
      }
      int lost = random.nextBoolean() ? pair.start() : pair.end() - 1;
      return new Mutant(
          text.substring(0, lost) + text.substring(lost + 1), pair.start(), pair.end() - 1);
    }
  },
  CHARACTER_LOST("C11") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      MatchResult place = any(text, "(?<=[\\p{IsHan}])[\\p{IsHan}](?=[\\p{IsHan}])", random);
      return place == null ? null : replaced(text, place, "?", 1);
    }
  },
  WRONG_CHARACTER("C12") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      MatchResult word = any(text, "矛盾|纠纷|部署|坚持(?=以)|健全(?=机制|制度|体系)|习近平法治思想|隐患|宣传", random);
      return word == null
          ? null
          : replaced(text, word, WRONG.getOrDefault(word.group(), "习近平法制思想"), 4);
    }
  },
  IDENTITY_NUMBER("C13") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      return inserted(text, identityNumber(random), random);
    }
  },
  MOBILE_NUMBER("C13") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      return inserted(text, "139" + String.format("%08d", random.nextInt(100_000_000)), random);
    }
  },
  BANK_CARD("C13") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      return inserted(text, bankCard(random), random);
    }
  },
  FIXED_NAME("C12") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      MatchResult name = any(text, "习近平新时代中国特色社会主义思想|法治政府建设实施纲要|中华人民共和国行政(?:处罚|复议|诉讼)法", random);
      if (name == null) {
        return null;
      }
      StringBuilder slip = new StringBuilder(name.group());
      slip.deleteCharAt(1 + random.nextInt(slip.length() - 2));
      return replaced(text, name, slip.toString(), slip.length());
    }
  },
  DOUBLED_HEADING("C09") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      MatchResult heading = any(text, "(?m)^[一二三四]、[^\\n。]{6,60}\\n", random);
      return heading == null
          ? null
          : replaced(
              text, heading, heading.group() + heading.group(), heading.group().length() * 2);
    }
  },
  COPIED_PASSAGE("C07") {
    @Override
    @Nullable Mutant of(LabelledText text, Random random, List<LabelledText> others) {
      LabelledText other = others.get(random.nextInt(others.size()));
      MatchResult passage = any(other.manuscript().text(), "(?<=。)[^。\\n]{70,180}。", random);
      MatchResult place = any(text.manuscript().text(), "(?<=\\p{IsHan}。)(?!\\n|$)", random);
      if (passage == null || place == null || other.name().equals(text.name())) {
        return null;
      }
      String whole = text.manuscript().text();
      int at = place.start();
      return new Mutant(
          whole.substring(0, at) + passage.group() + whole.substring(at),
          at,
          at + passage.group().length(),
          List.of(other.manuscript()));
    }
  },
  PLAN_YEAR("C08") {
    @Override
    @Nullable Mutant of(String text, Random random) {
      MatchResult year =
          any(text, "(?m)(?<=^[三四五六]、)20\\d\\d(?=年[^\\n。]{0,30}(?:安排|打算|计划|思路))", random);
      return year == null
          ? null
          : replaced(text, year, String.valueOf(Integer.parseInt(year.group()) - 1), 4);
    }
  },
  YEAR_IN_THE_TITLE("C08") {
    @Override
    @Nullable Mutant of(LabelledText text, Random random, List<LabelledText> others) {
      String whole = text.manuscript().text();
      int title = whole.indexOf(text.manuscript().title());
      Matcher year = Pattern.compile("20\\d\\d(?=年)").matcher(whole);
      int end = title + text.manuscript().title().length();
      return title >= 0 && end > title && year.region(title, end).find()
          ? replaced(
              whole,
              year.toMatchResult(),
              String.valueOf(Integer.parseInt(year.group()) - 1 - random.nextInt(3)),
              4)
          : null;
    }
  };

  private static final java.util.Map<String, String> WRONG =
      java.util.Map.of(
          "矛盾", "予盾", "纠纷", "纠份", "部署", "布署", "坚持", "坚特", "健全", "建全", "隐患", "隐换", "宣传", "宜传");

  /// A spoilt text, where it was spoilt, and the reports it is compared with.
  record Mutant(String text, int start, int end, List<Manuscript> others) {
    Mutant(String text, int start, int end) {
      this(text, start, end, List.of());
    }
  }

  final String code;

  Mutation(String code) {
    this.code = code;
  }

  /// The text spoilt in one place chosen at random; null when it has no such place.
  @Nullable Mutant of(String text, Random random) {
    return null;
  }

  /// The same with other texts at hand.
  @Nullable Mutant of(LabelledText text, Random random, List<LabelledText> others) {
    return of(text.manuscript().text(), random);
  }

  /// Whether a finding is of the right rule and at the spoilt place, give or take a few characters.
  boolean isSeenBy(Finding finding, Reading.Read read, Mutant mutant) {
    if (!finding.rule().startsWith(code)) {
      return false;
    }
    if (finding.blockId() == null) {
      return this == SECTION_DROPPED;
    }
    int start =
        read.source()
            .offsets()
            .toOriginal(read.manuscript().offsetOf(finding.blockId()) + finding.start());
    return this == SECTION_DROPPED
        || start <= mutant.end() && mutant.start() <= start + finding.quote().length();
  }

  static @Nullable MatchResult any(String text, String pattern, Random random) {
    List<MatchResult> places = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      places.add(matcher.toMatchResult());
    }
    return places.isEmpty() ? null : places.get(random.nextInt(places.size()));
  }

  static Mutant replaced(String text, MatchResult place, String other, int width) {
    String spoilt = text.substring(0, place.start()) + other + text.substring(place.end());
    return new Mutant(
        spoilt, place.start() - (other.isEmpty() ? width : 0), place.start() + Math.max(1, width));
  }

  static Mutant otherDigit(String text, MatchResult number, Random random) {
    int at = number.start() + random.nextInt(number.group().length());
    int digit = text.charAt(at) - '0';
    int other = (digit + 1 + random.nextInt(8)) % 10;
    boolean leadingZero = at == number.start() && other == 0;
    char put = (char) ('0' + (leadingZero ? (digit == 9 ? 8 : 9) : other));
    return new Mutant(
        text.substring(0, at) + put + text.substring(at + 1), number.start(), number.end());
  }

  static @Nullable Mutant inserted(String text, String word, Random random) {
    MatchResult place = any(text, "(?<=\\p{IsHan})。", random);
    return place == null
        ? null
        : new Mutant(
            text.substring(0, place.start()) + word + text.substring(place.start()),
            place.start(),
            place.start() + word.length());
  }

  static String bankCard(Random random) {
    StringBuilder digits = new StringBuilder("6222");
    while (digits.length() < 18) {
      digits.append(random.nextInt(10));
    }
    for (int check = 0; check < 10; check++) {
      if (passesLuhn(digits.toString() + check)) {
        return digits.toString() + check;
      }
    }
    throw new AssertionError(digits);
  }

  private static boolean passesLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  static String identityNumber(Random random) {
    String body =
        "990103"
            + (1950 + random.nextInt(60))
            + "%02d%02d%03d"
                .formatted(1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(1000));
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (body.charAt(i) - '0') * weights[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
