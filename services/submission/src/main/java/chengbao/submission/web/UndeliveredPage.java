package chengbao.submission.web;

import chengbao.submission.domain.notice.Deliveries.Undelivered;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// Notices that were given up.
record UndeliveredPage(List<Undelivered> lines, UUID command) implements TemplateInstance {}
