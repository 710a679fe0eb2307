package chengbao.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// Nothing was done, and the case does not lie before the reader any more: somebody was moved to
/// another office while its page was open. What they wrote is theirs to copy.
///
/// @param undone what was not done
/// @param why the refusal in words
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WordsKeptPage(String undone, String why, List<String> words, String submission)
    implements TemplateInstance {}
