package chengbao.door;

/// Asked for every page of the service that keeps the notices of all three: how many has this
/// officer not read?
public interface UnreadNotices {
  /// @param person the token's `sub`
  int of(String person);
}
