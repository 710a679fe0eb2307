package chengbao.submission.persistence;

import chengbao.submission.domain.Level;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "round")
@SuppressWarnings("NullAway.Init")
class RoundRow {
  @Id UUID id;
  UUID officeId;
  String district;
  String title;
  String noticeNumber;
  int reportYear;
  Instant opensAt;
  Instant dueAt;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "template_id", referencedColumnName = "id")
  @JoinColumn(name = "template_version", referencedColumnName = "version")
  OutlineRow outline;

  @JdbcTypeCode(SqlTypes.JSON)
  String chains;

  long version;

  static RoundRow of(Round round, OutlineRow outline) {
    var row = new RoundRow();
    row.id = round.id().value();
    row.officeId = round.office().value();
    row.district = round.district();
    row.title = round.title();
    row.noticeNumber = round.noticeNumber();
    row.reportYear = round.reportYear();
    row.opensAt = round.opens();
    row.dueAt = round.due();
    row.outline = outline;
    row.chains = Documents.write(round.chains());
    row.version = round.version();
    return row;
  }

  Round round(List<UnitId> units) {
    return new Round(
        new RoundId(id),
        new UnitId(officeId),
        district,
        title,
        noticeNumber,
        reportYear,
        opensAt,
        dueAt,
        outline.template(),
        Documents.read(chains, new TypeReference<Map<UnitKind, List<Level>>>() {}),
        units,
        version);
  }
}
