package chengbao.contracts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 校核提示 as it stood at submission: code and parameters, never a sentence.
///
/// @param id stable within the version
/// @param severity `blocker`, `error`, `warning`, `note`
/// @param block the block it points at, absent for the whole document
/// @param start UTF-16 offset in the block, inclusive
/// @param end UTF-16 offset in the block, exclusive
public record Finding(
    String id,
    String rule,
    int ruleVersion,
    String severity,
    Map<String, String> parameters,
    @Nullable String block,
    int start,
    int end,
    String quote,
    @Nullable String working,
    @Nullable Waiver waiver) {}
