package chengbao.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "officer")
@SuppressWarnings("NullAway.Init")
class OfficerRow {
  @Id UUID person;
  String username;
  String name;
  long version;

  /// The version that the account was last brought to; 0 for never.
  long accountVersion;

  /// When an appointment ends by itself and the account has to be looked at again.
  @Nullable Instant accountDue;
}
