package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody new is invited to an appointment (邀请任职): a person has no id before there is an account.
///
/// ```
/// Waiting ─► Accepted    the account is there; the person is an officer from now on
///         ├► Impossible  the username is somebody else's
///         └► Withdrawn   by an administrator
/// ```
public sealed interface Invitation {
  Guest guest();

  /// The code that is stored and answered.
  String state();

  /// Who is invited to what.
  ///
  /// @param district area code; an invitation stays within its district
  /// @param mail 电子邮箱, where their mail goes from then on
  /// @param appointment what the person will hold, under the id it will have
  record Guest(
      InvitationId id,
      String district,
      String username,
      String name,
      @Nullable String mail,
      Appointment appointment,
      Instant at) {}

  /// The account is not there yet.
  record Waiting(Guest guest) implements Invitation {
    public Accepted accepted(PersonId person, Instant at) {
      return new Accepted(guest, person, at);
    }

    public Impossible impossible(Instant at) {
      return new Impossible(guest, at);
    }

    public Withdrawn withdrawn(Instant at) {
      return new Withdrawn(guest, at);
    }

    /// The officer that the person is from now on.
    public Staff officer(PersonId person) {
      return new Staff(person, guest.username, guest.name, List.of(guest.appointment), 1);
    }

    @Override
    public String state() {
      return "waiting";
    }
  }

  record Accepted(Guest guest, PersonId person, Instant at) implements Invitation {
    @Override
    public String state() {
      return "accepted";
    }
  }

  record Impossible(Guest guest, Instant at) implements Invitation {
    @Override
    public String state() {
      return "impossible";
    }
  }

  record Withdrawn(Guest guest, Instant at) implements Invitation {
    @Override
    public String state() {
      return "withdrawn";
    }
  }
}
