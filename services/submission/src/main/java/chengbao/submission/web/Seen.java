package chengbao.submission.web;

/// What a command without a body of its own is told apart by: the version that was seen.
public record Seen(long version) {}
