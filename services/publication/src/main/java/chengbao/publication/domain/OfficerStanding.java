package chengbao.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An officer as submission last announced them, with all appointments, past ones too.
///
/// @param version grows with each announcement
public record OfficerStanding(String id, String name, List<Term> terms, long version) {

  /// One appointment.
  ///
  /// @param unit absent for an operator
  /// @param until the first instant at which it no longer holds
  /// @param forPerson whose work is done under it by delegation; absent for one's own
  public record Term(
      String id,
      @Nullable String unit,
      Set<String> functions,
      String position,
      Instant from,
      @Nullable Instant until,
      @Nullable String forPerson,
      @Nullable String forName) {

    public boolean holdsAt(Instant now) {
      return !now.isBefore(from) && (until == null || now.isBefore(until));
    }
  }
}
