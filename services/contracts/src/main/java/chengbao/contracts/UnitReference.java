package chengbao.contracts;

/// The unit as it was named and coded at the time of the event.
///
/// @param kind `sub-district`, `district-bureau`, `district-government` or `oversight-office`
/// @param district the area code of the district, six digits (GB/T 2260)
/// @param creditCode unified social credit code (GB 32100)
/// @param site the id of the portal column it belongs to
public record UnitReference(
    String id,
    String kind,
    String name,
    String shortName,
    String district,
    String areaCode,
    String creditCode,
    String site) {}
