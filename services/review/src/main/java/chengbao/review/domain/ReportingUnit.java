package chengbao.review.domain;

/// The unit that owes the report, named and coded as it was at submission; publication needs all of
/// it.
///
/// @param kind `sub-district`, `district-bureau`, `district-government` or `oversight-office`
/// @param district area code of the district, six digits
/// @param creditCode unified social credit code
/// @param site the portal column it belongs to
public record ReportingUnit(
    UnitId id,
    String kind,
    String name,
    String shortName,
    String district,
    String areaCode,
    String creditCode,
    String site) {}
