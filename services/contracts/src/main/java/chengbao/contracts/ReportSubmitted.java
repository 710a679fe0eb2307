package chengbao.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A signed version has been submitted (报送), for the first time or again. History: v1; later in v1
/// `signing`, `checkup`, measure, subject, period and change of figures, `correction` and `reply`.
///
/// Embeds all that review needs, so that no reader waits for another topic and nobody reads the
/// text again with another library version. Chain and template are those of the first submission.
///
/// @param reportVersion 第几稿, from 1
/// @param corrects the public edition this version is to correct
/// @param firstSubmittedAt decides timeliness; the same in every later version
/// @param checkup the run of the checks that the findings come from; absent from older ones
/// @param answer the unit's answer to the last return
/// @param correction with `corrects`; a reader that finds none begins at level 1
/// @param reply what it says to each comment; absent when the return had none
public record ReportSubmitted(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    @Nullable Integer corrects,
    Instant firstSubmittedAt,
    UnitReference unit,
    RoundReference round,
    TemplateReference template,
    List<Level> chain,
    Text text,
    Hash contentHash,
    Hash publicHash,
    Disclosure disclosure,
    SecrecyReview secrecyReview,
    People people,
    List<Figure> figures,
    List<Finding> findings,
    @Nullable Checkup checkup,
    @Nullable String answer,
    @Nullable Signing signing,
    @Nullable Correction correction,
    @Nullable Reply reply)
    implements SubmissionMove {}
