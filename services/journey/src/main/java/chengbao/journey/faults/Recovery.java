package chengbao.journey.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long a part was of no use to officers after a fault: from the blow until something that was
/// begun after it came to its end. What restarting takes is part of it.
///
/// @param took absent when nothing that needs the part was tried afterwards
public record Recovery(Fault fault, Optional<Duration> took) {

  public static List<Recovery> of(Book book) {
    return book.struck().stream()
        .map(struck -> new Recovery(struck.fault(), took(struck, book.marks())))
        .toList();
  }

  /// The one that took longest.
  public static Optional<Recovery> longest(List<Recovery> recoveries) {
    return recoveries.stream()
        .filter(recovery -> recovery.took().isPresent())
        .max(Comparator.comparing(recovery -> recovery.took().orElse(Duration.ZERO)));
  }

  private static Optional<Duration> took(Book.Struck struck, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.part() == struck.fault().part())
        .filter(mark -> !mark.begun().isBefore(struck.at()))
        .map(Mark::done)
        .min(Instant::compareTo)
        .map(done -> Duration.between(struck.at(), done));
  }
}
