package chengbao.submission.web.overview;

import chengbao.look.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The text of a task notice.
@CheckedTemplate(basePath = "overview")
record NoticePage(List<Crumb> crumbs, String title, String number, List<String> paragraphs)
    implements TemplateInstance {}
