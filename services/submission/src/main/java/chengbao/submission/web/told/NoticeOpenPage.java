package chengbao.submission.web.told;

import chengbao.look.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A notice that does not simply lead on: what was asked is done already, or the work belongs to
/// another appointment of the officer.
///
/// @param place where the work is
/// @param switchTo the appointment to work under, when it is not the present one
/// @param unit of that appointment
@CheckedTemplate(basePath = "told")
record NoticeOpenPage(
    List<Crumb> crumbs,
    NoticesPage.Line line,
    String place,
    @Nullable String switchTo,
    @Nullable String unit)
    implements TemplateInstance {}
