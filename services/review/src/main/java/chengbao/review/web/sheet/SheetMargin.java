package chengbao.review.web.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/// A block's margin as far as the version alone fills it.
///
/// @param commentAddress where a comment on the block is written; absent for who may not
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SheetMargin(SheetBlock block, @Nullable String commentAddress) implements TemplateInstance {}
