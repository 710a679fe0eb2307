package chengbao.review.web.desk;

import chengbao.manuscript.TextBlock;
import chengbao.review.domain.Approval;
import chengbao.review.domain.Correction;
import chengbao.review.domain.Disclosure;
import chengbao.review.domain.Endorsement;
import chengbao.review.domain.Level;
import chengbao.review.domain.PublicState;
import chengbao.review.domain.Return;
import chengbao.review.domain.SecrecyReview;
import chengbao.review.domain.SentCheckup;
import chengbao.review.domain.SentFinding;
import chengbao.review.domain.WaiverJudgment;
import chengbao.review.domain.comment.ProvenParts;
import chengbao.review.web.CaseStanding;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A case whole, as `GET /api/cases/{id}` answers it.
///
/// @param bar code of the refusal when the reader may never decide on it
/// @param judgments what the offices said of 情况说明, oldest first; the last of a level counts
/// @param correction of what is public; absent when the version is none
/// @param provenParts what review has proven of the parts after 部分退回; empty otherwise
@Schema(name = "Case")
record CaseSheet(
    @JsonUnwrapped CaseStanding standing,
    UnitSheet unit,
    RoundSheet round,
    List<LevelSheet> chain,
    TextSheet text,
    String contentHash,
    String publicHash,
    DisclosureSheet disclosure,
    SecrecyReview secrecyReview,
    List<FindingSheet> findings,
    CheckupSheet checkup,
    @Nullable String answer,
    List<DecisionSheet> history,
    @Nullable PublicSheet publication,
    boolean mayAct,
    @Nullable String bar,
    List<JudgmentSheet> judgments,
    List<ProvenSheet> provenParts,
    @Nullable CorrectionSheet correction) {

  /// @param edition that is public and is corrected
  /// @param note 更正说明, published with the new edition
  record CorrectionSheet(int edition, String note) {
    static @Nullable CorrectionSheet of(@Nullable Correction correction) {
      return correction == null
          ? null
          : new CorrectionSheet(correction.edition(), correction.note());
    }
  }

  /// @param part block of its heading, `opening` or `head`
  /// @param standing `unchanged`, `returned`, `opened` by the unit itself, or `breached`: changed
  ///   although it was neither
  record ProvenSheet(String part, String heading, String standing, String hash) {
    static ProvenSheet of(ProvenParts.Proven proven) {
      return new ProvenSheet(
          proven.part().id(),
          proven.part().heading(),
          proven.standing().name().toLowerCase(Locale.ROOT),
          proven.hash().algorithm() + ":" + proven.hash().value());
    }
  }

  /// What an office said of the 情况说明 to a finding.
  record JudgmentSheet(
      String finding,
      boolean accepted,
      int reportVersion,
      LevelSheet level,
      String name,
      Instant at) {
    static JudgmentSheet of(WaiverJudgment made) {
      return new JudgmentSheet(
          made.finding(),
          made.accepted(),
          made.version(),
          LevelSheet.of(made.level()),
          made.name(),
          made.at());
    }
  }

  record UnitSheet(String id, String name, String shortName, String kind) {}

  record RoundSheet(String id, String title, String noticeNumber, int reportYear, Instant due) {}

  record LevelSheet(int number, String office, String officeName) {
    static LevelSheet of(Level level) {
      return new LevelSheet(level.number(), level.office().toString(), level.officeName());
    }
  }

  record BlockSheet(
      String id,
      String kind,
      int level,
      String text,
      boolean disclosed,
      @Nullable String withheldReason) {
    static BlockSheet of(TextBlock block) {
      return new BlockSheet(
          block.id(),
          block.kind().code(),
          block.level(),
          block.text(),
          block.disclosed(),
          block.withheldReason());
    }
  }

  record TextSheet(
      String title,
      @Nullable String documentNumber,
      @Nullable String addressee,
      List<BlockSheet> blocks,
      @Nullable String signatureUnit,
      @Nullable LocalDate signedOn) {}

  record DisclosureSheet(String kind, @Nullable String reason) {
    static DisclosureSheet of(Disclosure disclosure) {
      return new DisclosureSheet(
          disclosure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), disclosure.reason());
    }
  }

  record FindingSheet(
      String id,
      String rule,
      String severity,
      String message,
      String quote,
      @Nullable String block,
      int start,
      int end,
      @Nullable String working,
      SentFinding.@Nullable Waiver waiver) {
    static FindingSheet of(SentFinding finding, Locale locale) {
      return new FindingSheet(
          finding.id(),
          finding.rule(),
          finding.severity().code(),
          finding.inWords(locale),
          finding.quote(),
          finding.block(),
          finding.start(),
          finding.end(),
          finding.working(),
          finding.waiver());
    }
  }

  /// What else the checks made of the version.
  ///
  /// @param notRun rules that could not run at the unit, and why
  /// @param foundAtReview by those rules, run again here
  /// @param notRunAtReview rules that could not run here either
  record CheckupSheet(
      String ruleSet,
      List<SentCheckup.Figure> figures,
      List<SentCheckup.Sum> sums,
      Map<String, String> notRun,
      List<FindingSheet> foundAtReview,
      Map<String, String> notRunAtReview) {
    static CheckupSheet of(SentCheckup checkup, Locale locale) {
      return new CheckupSheet(
          checkup.ruleSet(),
          checkup.figures(),
          checkup.sums(),
          checkup.notRun(),
          checkup.again().findings().stream()
              .map(finding -> FindingSheet.of(finding, locale))
              .toList(),
          checkup.again().notRun());
    }
  }

  /// What was decided on a version at a level.
  record DecisionSheet(
      String decision,
      int reportVersion,
      LevelSheet level,
      String person,
      String name,
      @Nullable String words,
      @Nullable String reasonCode,
      @Nullable Instant answerBy,
      Instant at) {
    static DecisionSheet of(Endorsement made) {
      return new DecisionSheet(
          "endorsed",
          made.version(),
          LevelSheet.of(made.level()),
          made.person().toString(),
          made.name(),
          made.opinion(),
          null,
          null,
          made.at());
    }

    static DecisionSheet of(Return made) {
      return new DecisionSheet(
          "returned",
          made.version(),
          LevelSheet.of(made.level()),
          made.person().toString(),
          made.name(),
          made.reason(),
          made.reasonCode(),
          made.answerBy(),
          made.at());
    }

    static DecisionSheet of(Approval made) {
      return new DecisionSheet(
          "approved",
          made.version(),
          LevelSheet.of(made.level()),
          made.person().toString(),
          made.name(),
          made.opinion(),
          null,
          null,
          made.at());
    }
  }

  /// How far it has come in public, as publication told.
  record PublicSheet(
      String state,
      @Nullable Integer edition,
      @Nullable String indexNumber,
      @Nullable String address,
      @Nullable Instant at) {
    static PublicSheet of(PublicState state) {
      return switch (state) {
        case PublicState.Awaited _ -> new PublicSheet("awaited", null, null, null, null);
        case PublicState.Held held -> new PublicSheet("held", null, null, null, held.at());
        case PublicState.Withdrawn gone ->
            new PublicSheet("withdrawn", gone.edition(), null, null, gone.at());
        case PublicState.NotPublished not ->
            new PublicSheet("not-published", null, null, null, not.at());
        case PublicState.Published published ->
            new PublicSheet(
                "published",
                published.edition(),
                published.indexNumber(),
                published.address(),
                published.at());
      };
    }
  }
}
