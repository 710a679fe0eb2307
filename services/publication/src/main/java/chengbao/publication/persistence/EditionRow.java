package chengbao.publication.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/// One edition. What the approval says is kept whole as JSON; what lists ask for stands in columns.
@Entity
@Table(name = "editions")
@NullUnmarked
class EditionRow {
  @EmbeddedId EditionKey id;

  @Version long version;
  String state;

  int reportVersion;
  int reportYear;
  String title;
  String unit;
  String unitName;
  String unitKind;
  String district;
  String site;
  String contentHash;
  String publicHash;
  String approval;

  String heldCode;
  String heldReason;
  Instant heldSince;
  Instant scheduledFor;
  Instant suppliedAt;
  String indexNumber;
  Instant publishedAt;
  Instant supersededAt;
  String note;
  Instant withdrawnAt;
  String withdrawnUnit;
  String withdrawnOffice;
  String topic;
  String genre;
  String outerPage;
  LocalDate outerPostedOn;
}
