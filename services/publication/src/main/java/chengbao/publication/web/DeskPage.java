package chengbao.publication.web;

import chengbao.publication.domain.Edition;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The publisher's list of editions that wait.
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskPage(List<Waiting> waiting) implements TemplateInstance {

  /// One edition that waits, as lists and pages show it.
  ///
  /// @param state `held` or `scheduled`
  /// @param reason what a publisher wrote, or null when the site's rule holds it
  public record Waiting(
      String report,
      int number,
      long version,
      String title,
      String organ,
      String state,
      Instant at,
      @Nullable String reason) {

    static Waiting of(Edition.Waiting edition) {
      var approval = edition.approval();
      return new Waiting(
          edition.report().toString(),
          edition.number(),
          edition.version(),
          ReportText.shown(approval.document().text().title()),
          approval.unit().name(),
          switch (edition) {
            case Edition.Held _ -> "held";
            case Edition.Scheduled _ -> "scheduled";
          },
          switch (edition) {
            case Edition.Held held -> held.since();
            case Edition.Scheduled scheduled -> scheduled.until();
          },
          edition instanceof Edition.Held held ? held.reason().text() : null);
    }
  }
}
