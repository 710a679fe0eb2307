package chengbao.submission.web.overview;

import chengbao.look.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// [复制文字] without a script: the text to be copied into a messenger group.
@CheckedTemplate(basePath = "overview")
record CopyPage(List<Crumb> crumbs, String back, String text) implements TemplateInstance {}
