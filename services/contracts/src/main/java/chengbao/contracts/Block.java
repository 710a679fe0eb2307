package chengbao.contracts;

import org.jspecify.annotations.Nullable;

/// One block of a report's text.
///
/// @param id stable across versions
/// @param kind heading, paragraph, item, table, …
/// @param level 1 to 4 for headings, else 0
/// @param disclosed false for a passage marked 不公开
/// @param withheldReason why it is withheld
public record Block(
    String id,
    String kind,
    int level,
    String text,
    boolean disclosed,
    @Nullable String withheldReason) {}
