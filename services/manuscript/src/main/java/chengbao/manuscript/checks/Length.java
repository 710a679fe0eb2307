package chengbao.manuscript.checks;

import java.util.List;

/// Far shorter or longer than task notices ask for. No source gives a limit, so this is a remark.
final class Length implements Rule {
  @Override
  public String id() {
    return "length";
  }

  @Override
  public List<Hit> check(Draft draft) {
    int characters = draft.manuscript().characters();
    int least = (int) draft.rules().bound("length.usual-least", 1200);
    int most = (int) draft.rules().bound("length.usual-most", 8000);
    boolean blocked = characters < draft.rules().bound("C01.least-characters", 500);
    if (blocked || characters >= least && characters <= most) {
      return List.of();
    }
    return List.of(
        Hit.ofText().with("characters", characters).variant(characters < least ? "short" : "long"));
  }
}
