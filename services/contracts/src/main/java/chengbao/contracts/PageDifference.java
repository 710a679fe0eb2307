package chengbao.contracts;

/// One thing in which a page differs from what was approved.
///
/// @param point `title`, `organ`, `posted`, `written` or `text`
/// @param approved empty where the page says more
/// @param onPage empty where the page says less
public record PageDifference(String point, String approved, String onPage) {}
