package chengbao.publication.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/// An officer as submission last told us.
@Entity
@Table(name = "officers")
@NullUnmarked
class OfficerRow {
  @Id String id;

  String name;
  long version;
}
