package chengbao.review.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// A version as it was sent up.
@Entity
@Table(name = "case_versions")
@NullUnmarked
class VersionRow {
  @EmbeddedId Key key;

  @Nullable Integer corrects;

  @Column(name = "correction_note")
  @Nullable String correctionNote;

  @Column(name = "correction_from")
  @Nullable Integer correctionFrom;

  String title;
  @Nullable String addressee;

  @Column(name = "document_number")
  @Nullable String documentNumber;

  @Column(name = "signature_unit")
  @Nullable String signatureUnit;

  @Column(name = "signed_on")
  @Nullable LocalDate signedOn;

  @Column(name = "reader_version")
  String readerVersion;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  String blocks;

  @Column(name = "attachment_hashes", columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  String attachmentHashes;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  String findings;

  /// Absent from versions stored before it was told.
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  @Nullable String checkup;

  @Column(name = "hash_algorithm")
  String hashAlgorithm;

  @Column(name = "content_hash")
  String contentHash;

  @Column(name = "public_hash")
  String publicHash;

  String disclosure;

  @Column(name = "disclosure_reason")
  @Nullable String disclosureReason;

  @Column(name = "secrecy_reviewer")
  String secrecyReviewer;

  @Column(name = "secrecy_outcome")
  String secrecyOutcome;

  @Column(name = "secrecy_at")
  Instant secrecyAt;

  @Nullable String answer;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  @Nullable String reply;

  @Nullable String signer;

  @Column(name = "signer_position")
  @Nullable String signerPosition;

  @Column(name = "paper_day")
  @Nullable LocalDate paperDay;

  @Column(name = "paper_registered_by")
  @Nullable String paperRegisteredBy;

  @Column(name = "first_submitted_at")
  Instant firstSubmittedAt;

  @Column(name = "submitted_at")
  Instant submittedAt;

  @Embeddable
  record Key(@Column(name = "case_id") UUID caseId, int number) {}
}
