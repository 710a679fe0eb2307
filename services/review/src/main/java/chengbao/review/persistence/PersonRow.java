package chengbao.review.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/// Somebody's part in a version.
@Entity
@Table(name = "case_people")
@NullUnmarked
class PersonRow {
  static final String DRAFTED = "drafted";
  static final String SIGNED = "signed";
  static final String SUBMITTED = "submitted";

  @EmbeddedId Key key;

  @Embeddable
  record Key(@Column(name = "case_id") UUID caseId, int version, UUID person, String part) {}

  static PersonRow of(UUID caseId, int version, UUID person, String part) {
    PersonRow row = new PersonRow();
    row.key = new Key(caseId, version, person, part);
    return row;
  }
}
