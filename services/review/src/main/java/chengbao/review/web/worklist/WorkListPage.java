package chengbao.review.web.worklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The work list of an office.
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WorkListPage(WorkListView page, List<WorkListView.Row> rows, List<WorkListView.Tab> tabs)
    implements TemplateInstance {}
