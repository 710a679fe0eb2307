package chengbao.publication.web.errors;

import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// Something is broken on the side of the portal (500).
///
/// @param number under which it stands in the log
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FaultPage(Around around, String number) implements TemplateInstance {}
