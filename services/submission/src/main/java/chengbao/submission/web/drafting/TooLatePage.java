package chengbao.submission.web.drafting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;

/// A form that could not be taken because the report has moved on, with every text that was typed
/// into it, to be copied.
///
/// @param back the page it belongs to
@CheckedTemplate(basePath = "drafting")
record TooLatePage(String message, String back, List<Map.Entry<String, String>> texts)
    implements TemplateInstance {
  private static final int LONG = 60;

  static TooLatePage of(String message, String back, MultivaluedMap<String, String> fields) {
    return new TooLatePage(
        message,
        back,
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
