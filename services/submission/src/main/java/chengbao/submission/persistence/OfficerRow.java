package chengbao.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "officer")
@SuppressWarnings("NullAway.Init")
class OfficerRow {
  @Id UUID person;
  String username;
  String name;
  long version;
}
