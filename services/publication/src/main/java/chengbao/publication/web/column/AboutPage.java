package chengbao.publication.web.column;

import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// About the site: what it publishes, how to verify it, how to read it, the open data.
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AboutPage(Around around) implements TemplateInstance {}
