package chengbao.publication.domain;

/// What came of asking for a page of another platform.
public sealed interface Visit {

  /// It was read.
  record Read(PageSays page) implements Visit {}

  /// It was not.
  record NotRead(Why why) implements Visit {}

  /// Why a page could not be read.
  enum Why {
    /// The platform says that there is no such page (404, 410).
    GONE,
    /// It leads to another host.
    LEADS_ELSEWHERE,
    /// The name leads into a network that is nobody's business.
    PRIVATE_ADDRESS,
    TOO_LARGE,
    TOO_SLOW,
    /// Neither UTF-8 nor GBK, or no HTML.
    UNREADABLE,
    /// No connection, or an answer that is no page.
    UNREACHABLE
  }
}
