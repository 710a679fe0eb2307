package chengbao.publication.web.column;

import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// 无障碍声明: what the site does for everybody, what it does not do yet, whom to tell.
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccessibilityPage(Around around) implements TemplateInstance {}
