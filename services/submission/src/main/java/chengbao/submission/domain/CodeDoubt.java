package chengbao.submission.domain;

/// What looks wrong about a unit's codes. It is told and never stops anybody: codes exist that were
/// given wrongly and are in use.
public enum CodeDoubt {
  /// Neither 6, 9 nor 12 digits (GB/T 2260, GB/T 10114).
  AREA_CODE_FORM,
  /// The first six digits are another district's.
  AREA_CODE_OTHER_DISTRICT,
  /// The seventh digit (0 街道, 1 镇, 2 or 3 乡, 4 or 5 政企合一) and the name say different things.
  AREA_CODE_CLASS,
  /// A sub-district without the three digits that are its own.
  AREA_CODE_TOO_SHORT,
  /// Not 18 of the characters that GB 32100 uses.
  CREDIT_CODE_FORM,
  /// The last character does not follow from the other seventeen.
  CREDIT_CODE_CHECK,
  /// Organs of state begin with 11.
  CREDIT_CODE_NO_ORGAN,
  /// Another unit of the district has the same.
  CREDIT_CODE_TWICE
}
