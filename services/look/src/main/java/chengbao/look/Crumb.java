package chengbao.look;

import org.jspecify.annotations.Nullable;

/// One step of the way to this page; the last step has no address.
public record Crumb(String text, @Nullable String address) {}
