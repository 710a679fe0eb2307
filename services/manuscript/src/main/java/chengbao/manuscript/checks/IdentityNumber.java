package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A citizen's identity number with a possible date and a valid check digit (GB 11643). In the
/// public text it blocks. Codes of organs are no personal data.
final class IdentityNumber implements Rule {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z/-])[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![0-9A-Za-z/-])");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final Pattern CODE_OF_ORGAN =
      Pattern.compile("(?:信用代码|机构代码|标识码|备案号|索引号|编号|代码)[：:为是]?$");

  @Override
  public String id() {
    return "C13-identity";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    List<Block> lines = draft.hasLongNumber() ? draft.lines() : List.of();
    for (Block block : lines) {
      Matcher number = NUMBER.matcher(block.text());
      while (number.find()) {
        boolean organ = CODE_OF_ORGAN.matcher(block.text().substring(0, number.start())).find();
        if (!organ && isValid(number.group())) {
          Hit hit = Hit.of(block, number.start(), number.end());
          hits.add(draft.context().publicText() ? hit : hit.at(Severity.WARNING));
        }
      }
    }
    return hits;
  }

  static boolean isValid(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }
}
