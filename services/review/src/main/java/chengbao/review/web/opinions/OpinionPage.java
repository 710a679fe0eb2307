package chengbao.review.web.opinions;

import chengbao.review.GiveOpinion.Asked;
import chengbao.review.web.sheet.Sheet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One report that the reader's office was asked about.
///
/// @param typed what was written, when it comes back refused
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OpinionPage(
    Asked asked,
    Sheet sheet,
    String typed,
    @Nullable String refusal,
    String command,
    int waiting,
    String submission,
    Instant now)
    implements TemplateInstance {}
