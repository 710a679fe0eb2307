package chengbao.look;

import org.jspecify.annotations.Nullable;

/// One sentence about what has to be put right, and the id of the field it is about when it is
/// about one. The sentence is written out in the language of the page.
public record Problem(@Nullable String field, String message) {}
