package chengbao.publication.web.desk;

import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Screening;
import chengbao.publication.web.RefusedMapper;
import chengbao.publication.web.ReportText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The publisher's list of editions that wait.
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskPage(List<Waiting> waiting) implements TemplateInstance {

  /// One edition that waits, as lists and pages show it.
  ///
  /// @param state `held`, `scheduled` or `supplied`
  /// @param code why it is held: `by-site`, `by-publisher`, `near-miss`, `number-to-enter` or
  ///   `serials-used-up`; else null
  /// @param reason what a publisher wrote
  /// @param found what the last look at the public text found
  public record Waiting(
      String report,
      int number,
      long version,
      String title,
      String organ,
      String state,
      Instant at,
      @Nullable String code,
      @Nullable String reason,
      List<Found> found) {

    /// The address of its page.
    public String place() {
      return "/desk/" + report + "/" + number;
    }

    /// Where what is decided about it goes to.
    public String action(String verb) {
      return place() + "/" + verb;
    }

    /// A passage that a check points at.
    public record Found(String name, String quote, @Nullable String block) {}

    static Waiting of(Edition.Waiting edition, Locale language) {
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
            case Edition.Supplied _ -> "supplied";
          },
          switch (edition) {
            case Edition.Held held -> held.since();
            case Edition.Scheduled scheduled -> scheduled.until();
            case Edition.Supplied supplied -> supplied.since();
          },
          edition instanceof Edition.Held held ? RefusedMapper.word(held.reason().code()) : null,
          edition instanceof Edition.Held held ? held.reason().text() : null,
          found(edition, language));
    }

    private static List<Found> found(Edition.Waiting edition, Locale language) {
      return edition instanceof Edition.Held held
              && held.reason().code() == Edition.Reason.Code.NEAR_MISS
          ? Screening.of(held.approval(), held.since()).stream()
              .map(one ->
                  new Found(
                      one.message(language),
                      one.quote(),
                      one.blockId() == null ? null : ReportText.anchor(one.blockId())))
              .toList()
          : List.of();
    }
  }
}
