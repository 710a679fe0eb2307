package chengbao.publication.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is left of an edition that was taken down: the notice (410).
///
/// @param reportTitle absent once the text was erased
/// @param takenDownAt absent of editions of the first release
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GonePage(
    Around around,
    String indexNumber,
    String organ,
    Instant publishedAt,
    @Nullable String reportTitle,
    @Nullable Instant takenDownAt,
    @Nullable String note)
    implements TemplateInstance {}
