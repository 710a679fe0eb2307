package chengbao.submission.web;

import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report as `/api` answers it.
///
/// @param kind the unit's kind
/// @param number 第几稿, of the frozen version or the one being drafted
/// @param disclosure `active`, `on-request` or `none`; absent until stated
/// @param returned the last return, as long as it is being answered
/// @param answer the unit's answer to it
/// @param contentHash of the frozen version
/// @param publicUrl absent until the portal has confirmed
record ReportBody(
    UUID id,
    UUID round,
    UUID unit,
    String unitName,
    String kind,
    int year,
    String state,
    long version,
    int number,
    String title,
    @Nullable String documentNumber,
    @Nullable String addressee,
    @Nullable String signatureUnit,
    @Nullable LocalDate signedOn,
    List<SectionBody> sections,
    @Nullable String disclosure,
    @Nullable String disclosureReason,
    @Nullable SecrecyBody secrecyReview,
    List<FindingBody> findings,
    StepBody currentStep,
    @Nullable DeclinedBody declined,
    @Nullable ReturnedBody returned,
    @Nullable String answer,
    @Nullable HashBody contentHash,
    @Nullable HashBody publicHash,
    @Nullable String indexNumber,
    @Nullable String publicUrl) {

  record SectionBody(
      String id, @Nullable String number, String heading, long version, List<BlockBody> blocks) {}

  record BlockBody(
      String id,
      String kind,
      int level,
      String text,
      boolean disclosed,
      @Nullable String withheldReason) {
    static BlockBody of(TextBlock block) {
      return new BlockBody(
          block.id(),
          block.kind().code(),
          block.level(),
          block.text(),
          block.disclosed(),
          block.withheldReason());
    }
  }

  record SecrecyBody(String reviewer, String outcome, Instant at) {}

  record WaiverBody(String text, String by, Instant at) {
    static @Nullable WaiverBody of(@Nullable Waiver waiver) {
      return waiver == null ? null : new WaiverBody(waiver.text(), waiver.by().name(), waiver.at());
    }
  }

  record FindingBody(
      String id,
      String rule,
      String severity,
      String message,
      @Nullable String block,
      String quote,
      @Nullable WaiverBody waiver) {}

  /// @param name the step: drafting, signing, waiting, reviewing, changing, publishing, held, done
  /// @param office the name of the unit that has to act
  /// @param officer the name of the person, once one has taken it up
  record StepBody(
      String name,
      @Nullable String office,
      @Nullable UUID officeId,
      @Nullable String officer,
      @Nullable UUID officerId,
      Instant since) {}

  record DeclinedBody(String reason, String by, Instant at) {}

  record ReturnedBody(
      String reason,
      String reasonCode,
      String by,
      String office,
      int level,
      Instant at,
      @Nullable Instant answerBy) {}

  record HashBody(String algorithm, String value) {}
}
