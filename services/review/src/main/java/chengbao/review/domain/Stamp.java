package chengbao.review.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The last move of a case: what, by whom, when. It starts the clock of 已停留 and tells the reader of
/// a stale page who was quicker.
///
/// @param by absent when the move followed from an event
public record Stamp(Move move, @Nullable String by, Instant at) {}
