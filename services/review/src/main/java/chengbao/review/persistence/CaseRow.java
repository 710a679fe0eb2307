package chengbao.review.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// A case as it stands.
@Entity
@Table(name = "cases")
@NullUnmarked
class CaseRow {
  @Id UUID id;

  String state;
  @Version long revision;
  int level;
  UUID office;
  int version;

  @Embedded UnitColumns unit;
  @Embedded RoundColumns round;

  @Nullable UUID holder;

  @Column(name = "holder_name")
  @Nullable String holderName;

  @Column(name = "held_since")
  @Nullable Instant heldSince;

  @Column(name = "expected_on")
  @Nullable LocalDate expectedOn;

  /// When somebody of the office of its level first opened it, since it came there.
  @Column(name = "opened_at")
  @Nullable Instant openedAt;

  @Column(name = "last_move")
  String lastMove;

  @Column(name = "last_by")
  @Nullable String lastBy;

  @Column(name = "last_at")
  Instant lastAt;

  @Column(name = "public_state")
  @Nullable String publicState;

  @Column(name = "public_edition")
  @Nullable Integer publicEdition;

  @Column(name = "public_number")
  @Nullable String publicNumber;

  @Column(name = "public_address")
  @Nullable String publicAddress;

  @Column(name = "public_code")
  @Nullable String publicCode;

  @Column(name = "public_until")
  @Nullable Instant publicUntil;

  @Column(name = "public_at")
  @Nullable Instant publicAt;
}
