package chengbao.review.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/// An officer as submission last told us.
@Entity
@Table(name = "officers")
@NullUnmarked
class OfficerRow {
  @Id UUID person;

  String name;
  long version;
}
