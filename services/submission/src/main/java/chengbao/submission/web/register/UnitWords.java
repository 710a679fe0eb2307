package chengbao.submission.web.register;

import chengbao.submission.domain.CodeDoubt;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The keys of the words for what the register knows as codes.
final class UnitWords {
  private UnitWords() {}

  static String kind(String code) {
    return "kind_" + code.replace('-', '_');
  }

  static String function(String code) {
    return "function_" + code;
  }

  static String act(String verb) {
    return "act_" + verb.replace('-', '_');
  }

  static List<String> keys(Set<CodeDoubt> doubts) {
    return doubts.stream().map(doubt -> "doubt_" + doubt.name().toLowerCase(Locale.ROOT)).toList();
  }
}
