package chengbao.submission.web.register;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// The form of one change of an officer, or of an invitation, with what was typed when it was
/// refused.
///
/// @param change `invite`, `appointments`, `delegations` or `hand-over`
/// @param action where the form is sent
/// @param posts the officer's own appointments
/// @param others to whom work can be handed
@CheckedTemplate(basePath = "register")
record OfficerChangePage(
    List<Crumb> crumbs,
    String title,
    String change,
    String action,
    long version,
    String name,
    List<UnitChangePage.Choice> units,
    List<UnitChangePage.Choice> posts,
    List<UnitChangePage.Choice> others,
    OfficerForm typed,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {}
