package chengbao.manuscript.checks;

import chengbao.manuscript.Script;
import chengbao.manuscript.reading.Scripts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Traditional characters: a whole text from a portal's 繁體 page, or some that slipped into a
/// simplified one. One remark a report.
final class MixedScript implements Rule {
  @Override
  public String id() {
    return "C11-script";
  }

  @Override
  public List<Hit> check(Draft draft) {
    var source = draft.context().source();
    if (source != null && source.script() == Script.TRADITIONAL) {
      return List.of(Hit.ofText().variant("whole"));
    }
    Set<String> found = new LinkedHashSet<>();
    String text = draft.manuscript().text();
    for (int i = 0; i < text.length(); i++) {
      if (Scripts.isTraditional(text.charAt(i))) {
        found.add(String.valueOf(text.charAt(i)));
      }
    }
    return found.isEmpty()
        ? List.of()
        : List.of(
            Hit.ofText().with("characters", String.join("", found.stream().limit(12).toList())));
  }
}
