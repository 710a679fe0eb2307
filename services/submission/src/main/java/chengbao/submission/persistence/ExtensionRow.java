package chengbao.submission.persistence;

import chengbao.submission.domain.Extension;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "extension")
@SuppressWarnings("NullAway.Init")
class ExtensionRow {
  @Id UUID id;
  UUID roundId;
  UUID unitId;
  UUID askedBy;
  String askedName;
  Instant askedAt;
  Instant untilAt;
  String reason;
  @Nullable UUID decidedBy;
  @Nullable String decidedName;
  @Nullable Instant decidedAt;
  @Nullable Instant grantedTo;
  @Nullable String decision;

  void take(Extension extension) {
    id = extension.id();
    roundId = extension.round().value();
    unitId = extension.unit().value();
    askedBy = extension.askedBy().id().value();
    askedName = extension.askedBy().name();
    askedAt = extension.askedAt();
    untilAt = extension.until();
    reason = extension.reason();
    var taken = extension.decision();
    if (taken != null) {
      decidedBy = taken.by().id().value();
      decidedName = taken.by().name();
      decidedAt = taken.at();
      grantedTo = taken.granted();
      decision = taken.reason();
    }
  }

  Extension extension() {
    return new Extension(
        id,
        new RoundId(roundId),
        new UnitId(unitId),
        new Person(new PersonId(askedBy), askedName),
        askedAt,
        untilAt,
        reason,
        decidedBy == null
            ? null
            : new Extension.Decision(
                new Person(new PersonId(decidedBy), Objects.requireNonNull(decidedName)),
                Objects.requireNonNull(decidedAt),
                grantedTo,
                Objects.requireNonNullElse(decision, "")));
  }
}
