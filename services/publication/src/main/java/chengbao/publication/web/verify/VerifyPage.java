package chengbao.publication.web.verify;

import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/// Verification: what was asked, what came of it, and three ways to ask.
///
/// @param asked the number or the name of the file; empty before anything was asked
/// @param problem `too-large` or `nothing`, where the question itself was none
@CheckedTemplate(basePath = "verify", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VerifyPage(
    Around around, String asked, @Nullable Verified verified, @Nullable String problem)
    implements TemplateInstance {}
