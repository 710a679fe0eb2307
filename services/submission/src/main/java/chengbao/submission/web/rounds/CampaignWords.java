package chengbao.submission.web.rounds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of running a campaign: sheets that came back, outlines, work in the background. The
/// texts are in `messages/campaign_zh-CN.properties` and `campaign_en.properties`.
@MessageBundle(value = "campaign", locale = "zh-CN")
public interface CampaignWords {
  @Message
  String collectionKept();

  @Message
  String collectionDiffering(int lines);

  @Message
  String collectionAllAgree();

  @Message
  String collectedInstead(String counted);

  @Message
  String outlines();

  @Message
  String outlinesText();

  @Message
  String outlineMade();

  @Message
  String outlineMadeText();

  @Message
  String outlineInForce();

  @Message
  String outlineRevise();

  @Message
  String outlineWhole();

  @Message
  String outlineLength(int least, int most);

  @Message
  String outlineNoLimit();

  @Message
  String outlineRules();

  @Message
  String outlineRulesHint();

  @Message
  String outlineLeast();

  @Message
  String outlineMost();

  @Message
  String outlineFrom(int from, int next);

  @Message
  String outlineDrafts();

  @Message
  String outlineDraftsText();

  @Message
  String outlinePartsHint(String year, String next);

  @Message
  String outlineHeading(int number);

  @Message
  String outlineIndicators();

  @Message
  String outlineIndicatorsHint();

  @Message
  String outlineRemark();

  @Message
  String outlineRemarkHint();

  @Message
  String outlineSave();

  @Message
  String draftTerms(int version);

  @Message
  String draftTermsText(String reason);

  @Message
  String signedOnFilled();

  @Message
  String jobs();

  @Message
  String jobsNone();

  @Message
  String jobsNoneText();

  @Message
  String job_nudge();

  @Message
  String job_export();

  @Message
  String job_running();

  @Message
  String job_finished();

  @Message
  String job_cancelled();

  @Message
  String jobKind();

  @Message
  String jobBy();

  @Message
  String jobAt();

  @Message
  String jobEnded();

  @Message
  String jobUnits();

  @Message
  String jobDone(int done, int total);

  @Message
  String jobReminded(int reminded, int submitted);

  @Message
  String jobGoesOn();

  @Message
  String jobStop();

  @Message
  String jobFilesText();

  @Message
  String exportDo();

  @Message
  String noticeNumberLate();
}
