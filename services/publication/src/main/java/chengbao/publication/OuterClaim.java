package chengbao.publication;

/// What a publisher enters once another platform shows an edition.
///
/// @param address 公开链接
/// @param number the index number that the platform gave
public record OuterClaim(String address, String number) {
  public OuterClaim {
    address = address.strip();
    number = number.strip();
  }
}
