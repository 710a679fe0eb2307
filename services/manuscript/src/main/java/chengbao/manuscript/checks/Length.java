package chengbao.manuscript.checks;

import chengbao.manuscript.Severity;
import chengbao.manuscript.Wanted;
import java.util.List;

/// Shorter or longer than this round's template wants it. Where it says nothing: far shorter or
/// longer than task notices ask for; no source gives a limit, so that is a remark.
final class Length implements Rule {
  @Override
  public String id() {
    return "length";
  }

  @Override
  public List<Hit> check(Draft draft) {
    int characters = draft.manuscript().characters();
    boolean blocked = characters < draft.rules().bound("C01.least-characters", 500);
    Wanted wanted = draft.context().wanted();
    if (blocked) {
      return List.of();
    }
    return wanted.least() > 0 || wanted.most() > 0
        ? wanted(wanted, characters)
        : usual(draft, characters);
  }

  private static List<Hit> wanted(Wanted wanted, int characters) {
    Hit hit = Hit.ofText().with("characters", characters).at(Severity.WARNING);
    if (characters < wanted.least()) {
      return List.of(hit.with("least", wanted.least()).variant("below"));
    }
    return wanted.most() > 0 && characters > wanted.most()
        ? List.of(hit.with("most", wanted.most()).variant("above"))
        : List.of();
  }

  private static List<Hit> usual(Draft draft, int characters) {
    int least = (int) draft.rules().bound("length.usual-least", 1200);
    int most = (int) draft.rules().bound("length.usual-most", 8000);
    return characters >= least && characters <= most
        ? List.of()
        : List.of(
            Hit.ofText()
                .with("characters", characters)
                .variant(characters < least ? "short" : "long"));
  }
}
