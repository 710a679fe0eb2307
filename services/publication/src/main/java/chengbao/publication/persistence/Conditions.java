package chengbao.publication.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What rows have to fulfil, with the values for it.
final class Conditions {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /// Each `?` in the condition stands for the next value, but in a pattern's `(?=`; without its
  /// value it is left out.
  Conditions add(String condition, @Nullable Object... given) {
    if (Arrays.stream(given).anyMatch(Objects::isNull)) {
      return this;
    }
    String[] parts = condition.split("\\?(?!=)", -1);
    text.append(" and ").append(parts[0]);
    for (int place = 1; place < parts.length; place++) {
      values.add(Objects.requireNonNull(given[place - 1]));
      text.append('?').append(values.size()).append(parts[place]);
    }
    return this;
  }

  /// To be written behind another condition.
  String text() {
    return text.toString();
  }

  <Q extends Query> Q fill(Q query) {
    for (int place = 0; place < values.size(); place++) {
      query.setParameter(place + 1, values.get(place));
    }
    return query;
  }
}
