package chengbao.manuscript.checks;

import chengbao.manuscript.Part;
import java.time.LocalDate;
import java.util.List;

/// Signed on or after the day before which the report must be in. Only where the round's deadline
/// is known.
final class Late implements Rule {
  @Override
  public String id() {
    return "C16-late";
  }

  @Override
  public List<Hit> check(Draft draft) {
    LocalDate due = draft.context().due();
    LocalDate signed = draft.manuscript().signedOn();
    if (due == null || signed == null || signed.isBefore(due)) {
      return List.of();
    }
    return draft.lines().stream()
        .filter(line -> line.id().equals(Part.DATE.id()))
        .map(line -> Hit.of(line).with("due", due))
        .toList();
  }
}
