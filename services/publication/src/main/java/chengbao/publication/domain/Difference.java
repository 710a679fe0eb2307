package chengbao.publication.domain;

/// One thing in which a page differs from what was approved, side by side.
///
/// @param ours as approved; empty where the page says more
/// @param theirs as the page has it; empty where it says less
public record Difference(Point point, String ours, String theirs) {

  /// What is compared.
  public enum Point {
    TITLE,
    /// 发布机构
    ORGAN,
    /// 发布日期: on the day of the approval or later, and not in the future.
    POSTED,
    /// 成文日期
    WRITTEN,
    TEXT
  }
}
