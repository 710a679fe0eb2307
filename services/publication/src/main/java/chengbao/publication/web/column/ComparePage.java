package chengbao.publication.web.column;

import chengbao.publication.PublicEditions.Line;
import chengbao.publication.PublicEditions.Organ;
import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// Two years of a unit side by side.
///
/// @param years of which there is a report
/// @param rows a pair of sections that tell the same
/// @param figures what both years count
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
    Around around,
    Organ organ,
    List<Integer> years,
    Line earlier,
    Line later,
    List<TwoYears.Row> rows,
    List<TwoYears.Counted> figures)
    implements TemplateInstance {}
