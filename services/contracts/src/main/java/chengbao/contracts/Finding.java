package chengbao.contracts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 校核提示 as it stood at submission: code and parameters, never a sentence.
///
/// @param id stable within the version
/// @param ruleVersion of the rule set it was found by, such as `2026.1`
/// @param severity `blocker`, `error`, `warning`, `note`
/// @param block the block it points at, absent for the whole document
/// @param start UTF-16 offset in the block, inclusive
/// @param end UTF-16 offset in the block, exclusive
public record Finding(
    String id,
    String rule,
    String ruleVersion,
    String severity,
    Map<String, String> parameters,
    @Nullable String block,
    int start,
    int end,
    String quote,
    @Nullable String working,
    @Nullable Waiver waiver) {}
