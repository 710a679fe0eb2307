package chengbao.publication.web.seats;

import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// Asked too often for what costs much (429), or one of too many who ask at once (503).
///
/// @param crowded whether it is the others
/// @param seconds until it may be asked again
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TooOftenPage(Around around, boolean crowded, long seconds) implements TemplateInstance {}
