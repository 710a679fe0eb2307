package chengbao.manuscript.structure;

import java.util.OptionalInt;

/// The small numbers of headings and dates, in Chinese or Arabic digits.
public final class Numeral {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numeral() {}

  /// 一 is 1, 十二 is 12, 二十 is 20, 12 is 12; nothing for anything else.
  public static OptionalInt value(String text) {
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text.length() <= 6 ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
    int ten = text.indexOf('十');
    if (ten >= 0) {
      int tens = ten == 0 ? 1 : DIGITS.indexOf(text.substring(0, ten));
      int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.substring(ten + 1));
      return tens < 1 || ones < 0 || text.length() > 3
          ? OptionalInt.empty()
          : OptionalInt.of(tens * 10 + ones);
    }
    int one = text.length() == 1 ? DIGITS.indexOf(text) : -1;
    return one < 1 ? OptionalInt.empty() : OptionalInt.of(one);
  }

  /// Digits read one by one, as in a year: 二〇二五 is 2025. A circle or zero may stand for 〇.
  public static OptionalInt digits(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c == '○' || c == '零' || c == 'Ｏ' || c == 'O' ? 0 : DIGITS.indexOf(c);
      if (digit < 0) {
        return OptionalInt.empty();
      }
      value = value * 10 + digit;
    }
    return text.isEmpty() || text.length() > 6 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
