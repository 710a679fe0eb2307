package chengbao.publication.web.withdrawals;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// One public report: to ask for it to be taken down, or to answer.
///
/// @param typed what was typed before a refusal
/// @param command names whatever is decided, with the verb
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WithdrawalPage(
    WithdrawalsPage.Line line,
    boolean mayAsk,
    boolean mayAnswer,
    List<Crumb> crumbs,
    String typed,
    List<Problem> problems,
    String command)
    implements TemplateInstance {}
