package chengbao.review.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a report has been since it began to climb the chain, and how long: at each level, and at
/// its unit between a return and the next version. Time at the unit is none of the reviewers'.
///
/// @param stays in order; the last one goes on as long as its end is absent
public record Whereabouts(List<Stay> stays) {
  public Whereabouts {
    stays = List.copyOf(stays);
  }

  /// @param level absent while it is at its unit
  /// @param until absent while it is there
  public record Stay(@Nullable Level level, Instant from, @Nullable Instant until) {}

  private record Step(Instant at, Kind kind, @Nullable Level level) {}

  /// In the order in which steps of the same instant follow each other.
  private enum Kind {
    ENDORSED,
    RETURNED,
    SUBMITTED,
    APPROVED
  }

  /// @param submitted when each version was submitted, the first first
  public static Whereabouts of(ReviewCase found, List<Instant> submitted) {
    CaseFile file = found.file();
    Approval approval = found instanceof ReviewCase.Decided decided ? decided.approval() : null;
    Walk walk = new Walk(file.subject().chain());
    Stream.of(
            submitted.stream().map(at -> new Step(at, Kind.SUBMITTED, null)),
            file.returns().stream().map(one -> new Step(one.at(), Kind.RETURNED, one.level())),
            file.endorsements().stream().map(one -> new Step(one.at(), Kind.ENDORSED, one.level())),
            approval == null
                ? Stream.<Step>empty()
                : Stream.of(new Step(approval.at(), Kind.APPROVED, approval.level())))
        .flatMap(steps -> steps)
        .sorted(Comparator.comparing(Step::at).thenComparing(Step::kind))
        .forEach(walk::take);
    return new Whereabouts(walk.stays);
  }

  /// From step to step.
  private static final class Walk {
    private final Chain chain;
    private final List<Stay> stays = new ArrayList<>();
    private Level level;

    Walk(Chain chain) {
      this.chain = chain;
      this.level = chain.first();
    }

    void take(Step step) {
      switch (step.kind) {
        case SUBMITTED -> stay(level, step.at);
        case RETURNED -> {
          level = step.level == null ? level : step.level;
          stay(null, step.at);
        }
        case ENDORSED -> {
          level = step.level == null ? level : chain.after(step.level).orElse(level);
          stay(level, step.at);
        }
        case APPROVED -> end(step.at);
      }
    }

    private void stay(@Nullable Level where, Instant from) {
      end(from);
      stays.add(new Stay(where, from, null));
    }

    private void end(Instant at) {
      if (!stays.isEmpty() && stays.getLast().until() == null) {
        Stay last = stays.removeLast();
        stays.add(new Stay(last.level(), last.from(), at));
      }
    }
  }
}
