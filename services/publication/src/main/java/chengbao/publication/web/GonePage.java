package chengbao.publication.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is left of an edition that was taken down: the notice (410).
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GonePage(
    Around around, String indexNumber, String organ, Instant publishedAt, @Nullable String note)
    implements TemplateInstance {}
