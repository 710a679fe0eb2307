package chengbao.review.web.desk;

import chengbao.review.DecideRecall;
import chengbao.review.ReadCase.OnDesk;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/// The units' requests beside the cases of this request's page.
@RequestScoped
public class Recalls {
  private final DecideRecall decideRecall;
  private String typed = "";
  private @Nullable String problem;

  Recalls(DecideRecall decideRecall) {
    this.decideRecall = decideRecall;
  }

  @Nullable RecallNote of(OnDesk desk) {
    var file = desk.found().file();
    return decideRecall
        .asked(desk)
        .map(asked ->
            new RecallNote(
                asked,
                desk.mayAct() && desk.isHeldByReader(),
                "/cases/" + file.id() + "/recall",
                file.revision(),
                typed,
                problem))
        .orElse(null);
  }

  /// The words come back with the page that says why they were not taken.
  public void keep(String reason, String why) {
    typed = reason;
    problem = why;
  }
}
