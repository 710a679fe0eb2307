package chengbao.publication.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/// The last look at the page of another platform.
@Entity
@Table(name = "outer_looks")
@NullUnmarked
class OuterLookRow {
  @EmbeddedId EditionKey id;

  String address;
  String indexNumber;
  LocalDate postedOn;
  Instant lookedAt;
  Instant nextAt;
  int failures;
  String standing;
  String why;
  String differences;
}
