package chengbao.door;

import java.util.List;

/// Asked on every request: which appointments does this person hold at this moment?
///
/// Each service answers from its own data, so that a removal acts as soon as its event arrives.
public interface Appointments {
  /// @param person the token's `sub`
  /// @return the appointments in force now, in a stable order; empty for somebody unknown
  List<HeldAppointment> heldBy(String person);
}
