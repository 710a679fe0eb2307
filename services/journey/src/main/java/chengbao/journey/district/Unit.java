package chengbao.journey.district;

/// A unit of the demo district.
///
/// @param kind `sub-district`, `district-bureau`, `district-government` or `oversight-office`
public record Unit(String id, String kind, String name, String shortName, String areaCode) {

  private static final int DISTRICT_DIGITS = 6;

  /// The code of its district: a town's own code only goes on after it.
  public String district() {
    return areaCode.substring(0, DISTRICT_DIGITS);
  }
}
