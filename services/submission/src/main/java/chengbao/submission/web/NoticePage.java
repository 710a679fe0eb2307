package chengbao.submission.web;

import chengbao.look.Crumb;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The text of a task notice.
record NoticePage(List<Crumb> crumbs, String title, String number, List<String> paragraphs)
    implements TemplateInstance {}
