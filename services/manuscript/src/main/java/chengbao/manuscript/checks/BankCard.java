package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A bank-card number that passes the Luhn check (GB/T 14504). Long numbers pass by chance one time
/// in ten, so it must begin as cards of this country do or be called a card or an account.
final class BankCard implements Rule {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z/.-])\\d{4}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?(?![0-9A-Za-z/.-])");
  private static final Pattern CALLED = Pattern.compile("卡号|银行卡|账号|帐号|账户|帐户|储蓄");
  private static final Pattern CODE_OF_ORGAN =
      Pattern.compile("(?:信用代码|机构代码|标识码|备案号|索引号|编号|代码|文号|工单)[：:为是]?$");

  @Override
  public String id() {
    return "C13-bank-card";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    List<Block> lines = draft.hasLongNumber() ? draft.lines() : List.of();
    for (Block block : lines) {
      Matcher number = NUMBER.matcher(block.text());
      while (number.find()) {
        String digits = number.group().replaceAll("[ -]", "");
        if (isCard(block.text(), number.start(), digits)) {
          Hit hit = Hit.of(block, number.start(), number.end());
          hits.add(draft.context().publicText() ? hit : hit.at(Severity.WARNING));
        }
      }
    }
    return hits;
  }

  private static boolean isCard(String text, int start, String digits) {
    String before = text.substring(Math.max(0, start - 15), start);
    boolean likely = digits.startsWith("62") || CALLED.matcher(before).find();
    return digits.length() >= 16
        && likely
        && !CODE_OF_ORGAN.matcher(before).find()
        && passesLuhn(digits);
  }

  static boolean passesLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
      sum += i % 2 == 1 ? doubled : digit;
    }
    return sum % 10 == 0;
  }
}
