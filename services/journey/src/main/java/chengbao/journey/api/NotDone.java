package chengbao.journey.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// A service said no.
public final class NotDone extends RuntimeException {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final int status;
  private final String code;
  private final String detail;

  private NotDone(Call call, int status, String code, String detail) {
    super("%s: %d %s %s".formatted(call, status, code, detail));
    this.status = status;
    this.code = code;
    this.detail = detail;
  }

  static NotDone because(Call call, Answer answer) {
    JsonNode problem = problem(answer);
    String code = problem.path("code").asText("");
    String detail = shortened(problem.path("detail").asText(answer.text().strip()));
    return new NotDone(call, answer.status(), code, detail);
  }

  public int status() {
    return status;
  }

  /// The problem's stable code, empty when there was none.
  public String code() {
    return code;
  }

  /// The service's sentence for people.
  public String detail() {
    return detail;
  }

  private static JsonNode problem(Answer answer) {
    try {
      return JSON.readTree(answer.text());
    } catch (JsonProcessingException noProblemDocument) {
      return JSON.createObjectNode();
    }
  }

  private static String shortened(String text) {
    return text.length() <= 300 ? text : text.substring(0, 300) + "…";
  }
}
