package chengbao.contracts;

/// A section that goes back to the unit while the others stay as they are.
///
/// @param id the block of the first-level heading, `opening` for what stands before the first,
///   `head` for title and addressee
/// @param heading as written; empty for `opening` and `head`
public record ReturnedSection(String id, String heading) {}
