package chengbao.review.web;

import chengbao.review.DecideRecall;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/// The units' requests beside the cases of this request's page: `{inject:recalls.of(page)}`.
@Named("recalls")
@RequestScoped
@TemplateData
class Recalls {
  private final DecideRecall decideRecall;
  private String typed = "";
  private @Nullable String problem;

  Recalls(DecideRecall decideRecall) {
    this.decideRecall = decideRecall;
  }

  public @Nullable RecallNote of(DeskView page) {
    var file = page.file();
    return decideRecall
        .asked(page.desk())
        .map(asked ->
            new RecallNote(
                asked,
                page.mayDecide(),
                "/cases/" + file.id() + "/recall",
                file.revision(),
                typed,
                problem))
        .orElse(null);
  }

  /// The words come back with the page that says why they were not taken.
  void keep(String reason, String why) {
    typed = reason;
    problem = why;
  }
}
