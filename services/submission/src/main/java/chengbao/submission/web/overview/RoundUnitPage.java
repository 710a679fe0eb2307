package chengbao.submission.web.overview;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReadUnitInRound;
import chengbao.submission.web.Due;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// One unit of the overview: what it owes, and the text it submitted last, passage by passage.
///
/// @param mayExempt nothing has been begun
/// @param due the unit's own, with its extension
@CheckedTemplate(basePath = "overview")
record RoundUnitPage(
    List<Crumb> crumbs,
    ReadUnitInRound.Sheet sheet,
    OverviewLines.Line line,
    Due due,
    boolean mayExempt,
    String reason,
    List<Problem> problems)
    implements TemplateInstance {}
