package chengbao.contracts;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a reviewer noted on a passage of a version (意见), or a phone call about it. What an office
/// keeps for itself (内部批注) is never told.
///
/// @param kind `passage` or `call`
/// @param weight `must` (须改) or `advice` (建议)
/// @param reasonCode of the catalogue, C01 to C18, or `other`
/// @param by name of the reviewer
/// @param level at which it was made, and its office
/// @param reportVersion 第几稿 it was made on
/// @param target the passage, as a target of the W3C Web Annotation model; absent when it is about
///   the report as a whole
/// @param unresolved the unit has answered it before, and it did not do
public record Comment(
    String id,
    String kind,
    String weight,
    @Nullable String reasonCode,
    String words,
    String by,
    Level level,
    int reportVersion,
    Instant at,
    @Nullable Map<String, Object> target,
    boolean unresolved) {}
