package chengbao.submission.web.told;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 通知设置 of one officer.
///
/// @param secret what pushed messages are signed with, absent while nothing is pushed
/// @param problem the sentence of what was refused, under its field
@CheckedTemplate(basePath = "told")
record NoticeSettingsPage(
    List<Crumb> crumbs,
    NoticeSettingsForm form,
    @Nullable String secret,
    String addressHint,
    boolean saved,
    long version,
    List<Problem> problems,
    @Nullable String field,
    @Nullable String problem,
    UUID command)
    implements TemplateInstance {}
