package chengbao.publication.web.errors;

import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/// Nothing is at this address, or no report has this number (404).
///
/// @param number what was looked for, if a number was
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MissingPage(Around around, @Nullable String number) implements TemplateInstance {}
