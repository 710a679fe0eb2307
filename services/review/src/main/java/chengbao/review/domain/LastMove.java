package chengbao.review.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a refusal tells about the move that came first: who, what, when, and who has the case now.
final class LastMove {
  private LastMove() {}

  static Map<String, String> parameters(CaseFile file, @Nullable Holder holder) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("move", move(file));
    parameters.put("at", file.last().at().toString());
    parameters.put("office", file.level().officeName());
    String by = file.last().by();
    if (by != null) {
      parameters.put("by", by);
    }
    if (holder != null) {
      parameters.put("holder", holder.name());
      parameters.put("since", holder.since().toString());
    }
    return parameters;
  }

  /// A report that went back because its unit asked for it was returned by nobody.
  private static String move(CaseFile file) {
    Move last = file.last().move();
    return last == Move.RETURNED
            && !file.returns().isEmpty()
            && file.returns().getLast().reasonCode().equals(Return.RECALLED)
        ? Return.RECALLED
        : last.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
