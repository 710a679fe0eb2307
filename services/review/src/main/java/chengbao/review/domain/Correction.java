package chengbao.review.domain;

/// 更正: that a version corrects what is public already.
///
/// @param edition the public edition that it corrects
/// @param note 更正说明, which the public will read
/// @param fromLevel the level at which it is reviewed first; 1 for the whole chain
public record Correction(int edition, String note, int fromLevel) {}
