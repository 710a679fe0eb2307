package chengbao.manuscript.checks;

import java.util.List;

/// So short that it cannot be a whole report: an unfinished draft, or the wrong file. No source
/// gives a limit; good reports have 2,500 characters and more, and notices ask for 3,000 to 5,000.
final class TooShort implements Rule {
  @Override
  public String id() {
    return "C01-too-short";
  }

  @Override
  public List<Hit> check(Draft draft) {
    int least = (int) draft.rules().bound("C01.least-characters", 500);
    int characters = draft.manuscript().characters();
    return characters >= least
        ? List.of()
        : List.of(Hit.ofText().with("characters", characters).with("least", least));
  }
}
