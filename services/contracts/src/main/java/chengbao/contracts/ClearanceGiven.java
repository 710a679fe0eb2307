package chengbao.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody of the unit has let a version pass at a step of the unit's own chain. History: v1.
///
/// @param minutes 会议纪要号 of a collective discussion
/// @param nextStep absent when the version now lies before the signatory
/// @param nextOfficers who may take the next step, by their ids
public record ClearanceGiven(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    Hash contentHash,
    String step,
    String opinion,
    @Nullable String minutes,
    @Nullable String nextStep,
    List<String> nextOfficers)
    implements SubmissionMove {}
