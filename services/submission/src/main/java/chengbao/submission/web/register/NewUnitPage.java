package chengbao.submission.web.register;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// The form that registers a unit, with what was typed when it was refused.
@CheckedTemplate(basePath = "register")
record NewUnitPage(
    List<Crumb> crumbs,
    List<UnitChangePage.Choice> parents,
    List<UnitChangePage.Choice> sites,
    UnitForm typed,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {}
