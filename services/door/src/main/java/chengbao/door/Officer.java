package chengbao.door;

import java.util.List;

/// A signed-in person and the appointment they work under at the moment.
public record Officer(
    String person, String name, HeldAppointment appointment, List<HeldAppointment> appointments) {

  /// Whether the appointment worked under carries this function.
  public boolean has(String function) {
    return appointment.functions().contains(function);
  }
}
