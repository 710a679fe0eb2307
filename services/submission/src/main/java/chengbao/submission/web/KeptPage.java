package chengbao.submission.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form that could not be taken, with every text that was typed into it.
///
/// @param action where to send it again; absent when that has become pointless
/// @param back the page it belongs to
record KeptPage(
    String message,
    @Nullable String action,
    String back,
    List<Map.Entry<String, String>> hidden,
    List<Map.Entry<String, String>> texts)
    implements TemplateInstance {
  private static final int LONG = 60;

  /// The login had expired: after signing in, one press sends it again.
  static KeptPage again(String message, String action, List<Map.Entry<String, String>> fields) {
    return new KeptPage(
        message,
        action,
        action,
        fields.stream().filter(field -> !isLong(field.getValue())).toList(),
        fields.stream().filter(field -> isLong(field.getValue())).toList());
  }

  /// The report has moved on: the texts can only be copied.
  static KeptPage tooLate(String message, String back, MultivaluedMap<String, String> fields) {
    return new KeptPage(
        message,
        null,
        back,
        List.of(),
        fields.entrySet().stream()
            .flatMap(
                field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)))
            .filter(field -> isLong(field.getValue()))
            .toList());
  }

  private static boolean isLong(String value) {
    return value.length() > LONG || value.contains("\n");
  }
}
