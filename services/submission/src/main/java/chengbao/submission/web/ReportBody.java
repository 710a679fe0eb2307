package chengbao.submission.web;

import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.Signature;
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
/// @param copyTo 抄送, as the round says
/// @param signature how it was signed, once it was
/// @param returned the last return, as long as it is being answered
/// @param answer the unit's answer to it
/// @param contentHash of the frozen version
/// @param publicUrl absent until the portal has confirmed
public record ReportBody(
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
    @Nullable String copyTo,
    @Nullable SignatureBody signature,
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

  /// @param how `system`, or `paper`: signed by hand, and put on the record by somebody else
  /// @param at when it was signed in the system, or put on the record
  /// @param day 成文日期
  /// @param sealed the scan with the unit's seal is there
  record SignatureBody(
      String how,
      String by,
      String position,
      Instant at,
      LocalDate day,
      @Nullable String registeredBy,
      boolean singleOfficer,
      boolean sealed) {
    static @Nullable SignatureBody of(@Nullable Signature signature) {
      if (signature == null) {
        return null;
      }
      var paper = signature.paper();
      return new SignatureBody(
          paper == null ? "system" : "paper",
          signature.by().name(),
          signature.position(),
          signature.at(),
          signature.day(),
          paper == null ? null : paper.registeredBy().name(),
          signature.singleOfficer(),
          signature.seal() != null);
    }
  }

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
  public record StepBody(
      String name,
      @Nullable String office,
      @Nullable UUID officeId,
      @Nullable String officer,
      @Nullable UUID officerId,
      Instant since,
      @Nullable LocalDate expectedOn) {}

  record DeclinedBody(String reason, String by, Instant at) {}

  record ReturnedBody(
      String reason,
      String reasonCode,
      String by,
      String office,
      int level,
      Instant at,
      @Nullable Instant answerBy,
      boolean answeredLate) {}

  record HashBody(String algorithm, String value) {}
}
