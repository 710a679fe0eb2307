package chengbao.review.web.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// A block's text as it is laid out, with its passages marked; its margin follows.
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SheetText(SheetBlock block) implements TemplateInstance {}
