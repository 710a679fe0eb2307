package chengbao.review.web.beside;

import chengbao.review.domain.Level;
import chengbao.review.domain.Whereabouts;
import chengbao.review.domain.Whereabouts.Stay;
import chengbao.review.web.Waiting;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How many working days a report has spent at each level and at its unit, in the order in which it
/// first came there.
@TemplateData
record TimeSpent(List<Place> places) {

  /// @param level absent for the unit
  /// @param days in working days; 0 is less than one
  /// @param now whether it is there
  @TemplateData
  record Place(@Nullable Level level, int days, boolean now) {}

  static TimeSpent of(Whereabouts whereabouts, Waiting waiting, Instant now) {
    Map<Integer, List<Stay>> byPlace = new LinkedHashMap<>();
    for (Stay stay : whereabouts.stays()) {
      Level level = stay.level();
      byPlace.computeIfAbsent(level == null ? 0 : level.number(), _ -> new ArrayList<>()).add(stay);
    }
    return new TimeSpent(
        byPlace.values().stream()
            .map(stays ->
                new Place(
                    stays.getFirst().level(),
                    stays.stream().mapToInt(stay -> days(stay, waiting, now)).sum(),
                    stays.getLast().until() == null))
            .toList());
  }

  private static int days(Stay stay, Waiting waiting, Instant now) {
    return waiting.days(stay.from(), Objects.requireNonNullElse(stay.until(), now));
  }
}
