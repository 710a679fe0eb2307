package chengbao.publication.web.operators;

import chengbao.look.Problem;
import chengbao.publication.domain.MovedAddresses.Moved;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// Old addresses that lead to new ones, for operators.
///
/// @param saved what was noted just now; empty for nothing
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MovedPage(
    List<Moved> moved, String from, String to, String saved, List<Problem> problems, String command)
    implements TemplateInstance {}
