package chengbao.submission.web.signing;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.domain.Recall;
import chengbao.submission.web.Standing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Asking for a submitted report back (撤回), and what came of it.
///
/// @param open it can be asked now
/// @param holder who has claimed it, so that they answer
/// @param recall what was asked last, as long as the report is in review
@CheckedTemplate(basePath = "signing")
record RecallPage(
    String id,
    long version,
    List<Crumb> crumbs,
    String reportTitle,
    Standing standing,
    boolean open,
    @Nullable String holder,
    @Nullable Recall recall,
    String reason,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {}
