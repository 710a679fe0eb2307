package chengbao.publication.web.files;

import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// A file that cannot be given now, and why.
///
/// @param why `busy`, `no-fonts` or `too-long`
/// @param edition where the edition can be read
@CheckedTemplate(basePath = "files", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UnavailablePage(Around around, String why, String edition) implements TemplateInstance {}
