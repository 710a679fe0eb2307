package chengbao.contracts;

import java.util.List;

/// What a version that was returned comes back with, comment by comment.
///
/// @param opened sections that the unit opened itself
public record Reply(List<CommentAnswer> answers, List<OpenedSection> opened) {}
