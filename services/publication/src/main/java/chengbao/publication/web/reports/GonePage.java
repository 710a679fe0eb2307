package chengbao.publication.web.reports;

import chengbao.publication.domain.Edition;
import chengbao.publication.web.Around;
import chengbao.publication.web.ReportText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is left of an edition that was taken down: the notice (410).
///
/// @param reportTitle absent once the text was erased
/// @param takenDownAt absent of editions of the first release
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record GonePage(
    Around around,
    String indexNumber,
    String organ,
    Instant publishedAt,
    @Nullable String reportTitle,
    @Nullable Instant takenDownAt,
    @Nullable String note)
    implements TemplateInstance {

  public static GonePage of(Around around, Edition.Gone gone) {
    String note = gone.note();
    return new GonePage(
        around,
        gone.indexNumber().value(),
        gone.approval().unit().name(),
        gone.publishedAt(),
        gone.erased() ? null : ReportText.shown(gone.approval().document().text().title()),
        gone.withdrawal() == null ? null : gone.withdrawal().at(),
        note == null ? null : ReportText.shown(note));
  }
}
