package chengbao.submission.domain;

import chengbao.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 签发: who signed, as what, when.
///
/// @param at when it was signed here, or put on the record
/// @param singleOfficer the unit is registered as having one officer; shown wherever the signature
///   is
/// @param paper when it was signed by hand
/// @param cleared what the unit's own chain had let pass
/// @param seal where the round wants one, once the sealed scan is there
public record Signature(
    Person by,
    String position,
    Instant at,
    boolean singleOfficer,
    @Nullable PaperSignature paper,
    List<Clearance> cleared,
    @Nullable SealedScan seal) {
  /// A signature of a time before units had chains of their own has none.
  public Signature {
    cleared = cleared == null ? List.of() : List.copyOf(cleared);
  }

  /// A signature in the system, of a unit without steps before it.
  public Signature(Person by, String position, Instant at, boolean singleOfficer) {
    this(by, position, at, singleOfficer, null, List.of(), null);
  }

  /// The day of the document (成文日期).
  public LocalDate day() {
    return paper == null ? WorkingDays.day(at) : paper.signedOn();
  }

  /// When the report went up: once it was signed, or sealed where the round wants that.
  public Instant sentAt() {
    return seal == null ? at : seal.at();
  }

  Signature sealed(SealedScan scan) {
    return new Signature(by, position, at, singleOfficer, paper, cleared, scan);
  }
}
