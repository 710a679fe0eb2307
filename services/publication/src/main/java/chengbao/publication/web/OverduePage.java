package chengbao.publication.web;

import chengbao.publication.OverdueEditions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// What should have been public for a minute, for operators.
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverduePage(List<OverdueEditions.Overdue> overdue, boolean tried)
    implements TemplateInstance {}
