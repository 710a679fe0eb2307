package chengbao.publication.web;

import chengbao.publication.HeldEvents;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// Events that wait for an operator.
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HeldEventsPage(List<HeldEvents.Held> held) implements TemplateInstance {}
