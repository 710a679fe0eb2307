package chengbao.review.web.opinions;

import chengbao.review.domain.OpinionRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;

/// What the reader's office was asked.
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OpinionsPage(List<OpinionRequest> requests, int waiting, String submission, Instant now)
    implements TemplateInstance {}
