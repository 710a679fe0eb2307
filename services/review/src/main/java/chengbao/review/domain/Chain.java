package chengbao.review.domain;

import java.util.List;
import java.util.Optional;

/// Who reviews whom: the levels of the round in order, pinned at the first submission, so that a
/// round changed later never shows a case to an office that has no button for it.
public record Chain(List<Level> levels) {
  public Chain {
    levels = List.copyOf(levels);
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).number() != i + 1) {
        throw new IllegalArgumentException("levels are numbered from 1 without gap: " + levels);
      }
    }
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("a chain without a level");
    }
  }

  public Level first() {
    return levels.getFirst();
  }

  public Level level(int number) {
    return levels.get(number - 1);
  }

  public Optional<Level> after(Level level) {
    return level.number() < levels.size()
        ? Optional.of(level(level.number() + 1))
        : Optional.empty();
  }

  /// The name of an office of the chain, as it was at the first submission.
  public String nameOf(UnitId office) {
    return levels.stream()
        .filter(level -> level.office().equals(office))
        .map(Level::officeName)
        .findFirst()
        .orElse("");
  }

  public boolean isLast(Level level) {
    return level.number() == levels.size();
  }
}
