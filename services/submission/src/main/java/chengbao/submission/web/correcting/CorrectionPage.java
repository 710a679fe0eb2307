package chengbao.submission.web.correcting;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.domain.Correction;
import chengbao.submission.web.Standing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Correcting what is public (更正): to begin it, to word its note, to give it up.
///
/// @param published the public edition that may be corrected now; 0 for none
/// @param correction that is being made
/// @param open the correction can be written in
@CheckedTemplate(basePath = "correcting")
record CorrectionPage(
    String id,
    long version,
    List<Crumb> crumbs,
    String reportTitle,
    Standing standing,
    int published,
    boolean wholeChain,
    @Nullable Correction correction,
    boolean open,
    boolean sent,
    String note,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {}
