package chengbao.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A round as it stands. Topic `rounds`, key = round id. History: v1.
///
/// @param chains per kind of unit
public record RoundState(
    long version,
    String id,
    String office,
    String title,
    String noticeNumber,
    int reportYear,
    Instant opens,
    Instant due,
    TemplateReference template,
    Map<String, List<Level>> chains,
    List<String> units)
    implements State {
  @Override
  public String key() {
    return id;
  }
}
