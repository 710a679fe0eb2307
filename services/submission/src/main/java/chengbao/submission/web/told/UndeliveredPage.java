package chengbao.submission.web.told;

import chengbao.submission.domain.notice.Deliveries.Undelivered;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// Notices that were given up.
@CheckedTemplate(basePath = "told")
record UndeliveredPage(List<Undelivered> lines, UUID command) implements TemplateInstance {}
