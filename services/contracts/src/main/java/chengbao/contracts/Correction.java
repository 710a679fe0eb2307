package chengbao.contracts;

/// What a version that corrects a public edition (更正) is to tell the public, and where its review
/// begins.
///
/// @param note 更正说明, shown with the new edition
/// @param fromLevel the level at which it is reviewed first: 1 for the whole chain
public record Correction(String note, int fromLevel) {}
