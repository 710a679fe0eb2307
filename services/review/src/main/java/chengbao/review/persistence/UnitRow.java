package chengbao.review.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/// A unit as submission last told us.
@Entity
@Table(name = "units")
@NullUnmarked
class UnitRow {
  @Id UUID id;

  String kind;
  String name;

  @Column(name = "short_name")
  String shortName;

  String district;
  long version;
}
