package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 暂缓公开: publication waits, and why.
public record Hold(String code, @Nullable String reason, Instant at, @Nullable Instant until) {}
