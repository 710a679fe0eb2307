package chengbao.submission.domain;

/// Where the routes of units are kept.
public interface Routes {
  /// [Route#SIGNATURE_ONLY] for a unit for which nothing was set.
  Route of(UnitId unit);

  void save(UnitId unit, Route route);
}
