package chengbao.submission;

import chengbao.submission.domain.Clearance;
import chengbao.submission.domain.Clearances;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.Routes;
import chengbao.submission.domain.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Routes of units and opinions on reports, as maps.
final class SigningInMemory implements Routes, Clearances {
  final Map<UnitId, Route> routes = new HashMap<>();
  final Map<ReportId, List<Clearance>> given = new HashMap<>();

  @Override
  public Route of(UnitId unit) {
    return routes.getOrDefault(unit, Route.SIGNATURE_ONLY);
  }

  @Override
  public void save(UnitId unit, Route route) {
    routes.put(unit, route);
  }

  @Override
  public void add(ReportId report, Clearance clearance) {
    given.computeIfAbsent(report, _ -> new ArrayList<>()).add(clearance);
  }

  @Override
  public List<Clearance> of(ReportId report) {
    return given.getOrDefault(report, List.of());
  }
}
