package chengbao.journey.district;

/// A unit of the demo district.
///
/// @param kind `sub-district`, `district-bureau`, `district-government` or `oversight-office`
public record Unit(String id, String kind, String name, String shortName, String areaCode) {

  /// The district it belongs to: a town's code goes on after its district's.
  boolean isIn(String district) {
    return areaCode.startsWith(district);
  }
}
