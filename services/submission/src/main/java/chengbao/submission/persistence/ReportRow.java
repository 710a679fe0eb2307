package chengbao.submission.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "report")
@SuppressWarnings("NullAway.Init")
class ReportRow {
  @Id UUID id;
  UUID roundId;
  UUID unitId;
  int reportYear;
  long version;
  String state;

  String step;
  @Nullable UUID stepOffice;
  @Nullable UUID stepPerson;
  @Nullable String stepPersonName;
  Instant stepSince;

  @JdbcTypeCode(SqlTypes.JSON)
  String head;

  String readerVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String disclosure;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String secrecyReview;

  @JdbcTypeCode(SqlTypes.JSON)
  String waivers;

  @JdbcTypeCode(SqlTypes.JSON)
  String hands;

  @JdbcTypeCode(SqlTypes.JSON)
  String attachments;

  int submittedVersions;
  @Nullable Instant firstSubmittedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String chain;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String template;

  Instant since;
  @Nullable Integer number;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String declined;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String returned;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String requestedBy;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String route;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String cleared;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String signature;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String recall;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String position;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String approval;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String hold;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String edition;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String correction;

  /// The version that became public first; what came after it corrects.
  @Nullable Integer firstPublicVersion;
}
