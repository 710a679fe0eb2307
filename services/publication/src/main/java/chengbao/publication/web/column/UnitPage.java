package chengbao.publication.web.column;

import chengbao.publication.PublicEditions.Line;
import chengbao.publication.PublicEditions.Organ;
import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// One unit with the reports of all its years, the latest year first.
///
/// @param years that can be compared
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UnitPage(Around around, Organ organ, List<Line> lines, List<Integer> years)
    implements TemplateInstance {}
