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
    parameters.put("move", file.last().move().name().toLowerCase(Locale.ROOT).replace('_', '-'));
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
}
