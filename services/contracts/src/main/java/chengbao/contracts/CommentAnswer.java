package chengbao.contracts;

import java.time.Instant;

/// What the unit says to one comment.
///
/// @param comment its id, as told with `report-returned`
/// @param kind `changed` (已改) or `explained` (说明)
/// @param by name of the officer
public record CommentAnswer(String comment, String kind, String words, String by, Instant at) {}
