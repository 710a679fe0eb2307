package chengbao.publication.domain;

/// Pages of other platforms.
public interface OuterPages {

  /// Asks for a page once.
  ///
  /// @throws Refused with [Refusal#LINK_MALFORMED] or [Refusal#HOST_NOT_ALLOWED], before anything
  ///   is asked
  Visit visit(String address);

  /// @throws Refused when it would not be asked for
  void mustBeAllowed(String address);
}
