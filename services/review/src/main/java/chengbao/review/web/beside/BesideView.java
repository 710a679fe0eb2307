package chengbao.review.web.beside;

import chengbao.review.domain.Judgments;
import chengbao.review.domain.comment.ProvenParts;
import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What lies beside the text sent up besides its comments: other texts of the unit and of its
/// peers, and what was made of them. What the view does not show is absent.
///
/// @param judgments what the offices said of 情况说明
/// @param spent working days at each level and at the unit
/// @param changes of the round since the first submission
/// @param proven what review has proven of the parts that stayed as they were
/// @param copies absent as well when nobody has looked for them yet
@TemplateData
public record BesideView(
    Judgments judgments,
    @Nullable LastYearView lastYear,
    @Nullable CorrectedView corrected,
    @Nullable CopiesView copies,
    @Nullable ListsView lists,
    @Nullable ComparedFigures figures,
    TimeSpent spent,
    List<ChangeOfRound> changes,
    ProvenParts proven) {}
