package chengbao.contracts;

import java.util.List;

/// An officer and all appointments, past ones too. Topic `officers`, key = person id. History: v1;
/// an appointment may be another's, by delegation.
public record OfficerState(
    long version, String id, String username, String name, List<Appointment> appointments)
    implements State {
  @Override
  public String key() {
    return id;
  }
}
