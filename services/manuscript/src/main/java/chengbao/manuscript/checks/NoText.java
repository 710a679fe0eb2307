package chengbao.manuscript.checks;

import chengbao.manuscript.reading.Typography;
import java.util.List;

/// Nothing to read: no Chinese character at all.
final class NoText implements Rule {
  @Override
  public String id() {
    return "C01-no-text";
  }

  @Override
  public List<Hit> check(Draft draft) {
    boolean readable = draft.manuscript().text().chars().anyMatch(c -> Typography.isHan((char) c));
    return readable ? List.of() : List.of(Hit.ofText());
  }
}
