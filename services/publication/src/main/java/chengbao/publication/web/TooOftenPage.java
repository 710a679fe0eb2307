package chengbao.publication.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// Asked too often for what costs much (429).
///
/// @param seconds until it may be asked again
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TooOftenPage(Around around, long seconds) implements TemplateInstance {}
