package chengbao.review.web.desk;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;

/// What an officer has typed into the decision form; kept whenever the form comes back.
@TemplateData
public record Typed(
    String opinion,
    String reasonCode,
    String reason,
    String answerBy,
    List<String> accepted,
    Map<String, Boolean> judged,
    List<String> sections) {
  public static final Typed NOTHING = new Typed("", "", "", "", List.of(), Map.of(), List.of());

  public boolean isAnything() {
    return !opinion.isBlank() || !reason.isBlank();
  }

  public boolean returns(String section) {
    return sections.contains(section);
  }
}
