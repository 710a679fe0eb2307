package chengbao.publication.web.reports;

import chengbao.publication.web.Around;
import chengbao.publication.web.Look;
import chengbao.publication.web.Proof;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The record of an edition that another platform shows: what proves it, and the way there.
///
/// @param link 公开链接
/// @param postedOn 发布日期, as that page gives it
/// @param look the last comparison; absent as long as nobody looked since the portal was built
///   again
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OuterEditionPage(
    Around around,
    EditionPage.Shown shown,
    Proof proof,
    String link,
    LocalDate postedOn,
    @Nullable Look look)
    implements TemplateInstance {}
