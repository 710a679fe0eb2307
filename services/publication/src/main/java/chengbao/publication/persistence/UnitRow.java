package chengbao.publication.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// A unit as submission last told us.
@Entity
@Table(name = "units")
@NullUnmarked
class UnitRow {
  @Id String id;

  String kind;
  String name;
  String shortName;
  String district;
  String site;
  long version;
  @Nullable String successor;
}
