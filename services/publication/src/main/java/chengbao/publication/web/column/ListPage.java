package chengbao.publication.web.column;

import chengbao.publication.PublicEditions.Line;
import chengbao.publication.PublicEditions.Organ;
import chengbao.publication.PublicEditions.Year;
import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The list of all reports of a site, with its filters.
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListPage(
    Around around, Asked asked, long total, List<Line> lines, List<Year> years, List<Organ> organs)
    implements TemplateInstance {}
