package chengbao.contracts;

/// A calculation that the text states or implies, worked.
///
/// @param start UTF-16 offset in the block, inclusive
/// @param end UTF-16 offset in the block, exclusive
/// @param kind `parts`, `subset`, `rate`, `shares`, `change`, `repeat`
/// @param working digits and signs only, such as `49+14+8+2+2=75`
/// @param exact whether all its numbers are exact
public record Sum(
    String block,
    int start,
    int end,
    String quote,
    String kind,
    String working,
    boolean holds,
    boolean exact) {}
