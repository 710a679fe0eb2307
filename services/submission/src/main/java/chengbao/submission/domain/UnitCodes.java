package chengbao.submission.domain;

import java.util.EnumSet;
import java.util.Set;

/// The codes of a unit as the standards write them: GB/T 2260 and GB/T 10114 for the area, GB 32100
/// for the unified social credit code.
public final class UnitCodes {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int CREDIT_LENGTH = 18;
  private static final int DISTRICT_LENGTH = 6;

  private UnitCodes() {}

  /// What looks wrong, in the order of the standards.
  public static Set<CodeDoubt> doubts(Unit unit) {
    var doubts = EnumSet.noneOf(CodeDoubt.class);
    area(unit, doubts);
    credit(unit.creditCode(), doubts);
    return doubts;
  }

  /// The character that belongs behind the first seventeen (GB 32100).
  public static char checkCharacter(String code) {
    var sum = 0;
    for (var place = 0; place < WEIGHTS.length; place++) {
      sum += ALPHABET.indexOf(code.charAt(place)) * WEIGHTS[place];
    }
    return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
  }

  private static void area(Unit unit, Set<CodeDoubt> doubts) {
    var code = unit.areaCode();
    if (!code.matches("\\d{6}(\\d{3}){0,2}")) {
      doubts.add(CodeDoubt.AREA_CODE_FORM);
      return;
    }
    if (!code.startsWith(unit.district())) {
      doubts.add(CodeDoubt.AREA_CODE_OTHER_DISTRICT);
    }
    if (unit.kind() != UnitKind.SUB_DISTRICT) {
      return;
    }
    if (code.length() == DISTRICT_LENGTH) {
      doubts.add(CodeDoubt.AREA_CODE_TOO_SHORT);
    } else if (!classOf(unit.name()).matches(code.charAt(DISTRICT_LENGTH))) {
      doubts.add(CodeDoubt.AREA_CODE_CLASS);
    }
  }

  private static void credit(String code, Set<CodeDoubt> doubts) {
    if (code.length() != CREDIT_LENGTH
        || !code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)) {
      doubts.add(CodeDoubt.CREDIT_CODE_FORM);
      return;
    }
    if (code.charAt(CREDIT_LENGTH - 1) != checkCharacter(code)) {
      doubts.add(CodeDoubt.CREDIT_CODE_CHECK);
    }
    if (!code.startsWith("11")) {
      doubts.add(CodeDoubt.CREDIT_CODE_NO_ORGAN);
    }
  }

  private static AreaClass classOf(String name) {
    if (name.contains("街道")) {
      return AreaClass.STREET;
    }
    if (name.contains("镇")) {
      return AreaClass.TOWN;
    }
    return name.contains("乡") ? AreaClass.TOWNSHIP : AreaClass.ANY;
  }

  /// GB/T 10114: what the seventh digit says.
  private enum AreaClass {
    STREET("0"),
    TOWN("1"),
    TOWNSHIP("23"),
    ANY("012345");

    private final String digits;

    AreaClass(String digits) {
      this.digits = digits;
    }

    boolean matches(char digit) {
      return digits.indexOf(digit) >= 0;
    }
  }
}
