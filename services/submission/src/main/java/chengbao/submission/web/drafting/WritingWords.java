package chengbao.submission.web.drafting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of attachments, of an edited copy compared with the draft, of the lists to work
/// through, and of the preview. The texts are in `messages/writing_zh-CN.properties` and
/// `writing_en.properties`.
@MessageBundle(value = "writing", locale = "zh-CN")
public interface WritingWords {
  @Message
  String attachments();

  @Message
  String attachmentsCounted(int count);

  @Message
  String attachmentsText();

  @Message
  String attachmentsNone();

  @Message
  String attachmentsNoneText();

  @Message
  String attach();

  @Message
  String use();

  @Message
  String use_minutes();

  @Message
  String use_evidence();

  @Message
  String use_sealed_scan();

  @Message
  String file();

  @Message
  String fileHint();

  @Message
  String fileName();

  @Message
  String fileSize();

  @Message
  String fileHash();

  @Message
  String broughtBy();

  @Message
  String scanned();

  @Message
  String notScanned();

  @Message
  String download();

  @Message
  String remove();

  @Message
  String removeNamed(String name);

  @Message
  String changes();

  @Message
  String changesNone();

  @Message
  String changesText(int count);

  @Message
  String changeIns();

  @Message
  String changeDel();

  @Message
  String changesNote();

  @Message
  String disputed(int count);

  @Message
  String disputedText();

  @Message
  String untold();

  @Message
  String change_changed();

  @Message
  String change_moved();

  @Message
  String change_added();

  @Message
  String change_removed();

  @Message
  String byBoth();

  @Message
  String byDraft();

  @Message
  String take();

  @Message
  String keep();

  @Message
  String takeFile();

  @Message
  String keepDraft();

  @Message
  String takeAll();

  @Message
  String takeNone();

  @Message
  String takeChosen();

  @Message
  String title();

  @Message
  String documentNumber();

  @Message
  String addressee();

  @Message
  String signatureUnit();

  @Message
  String signedOn();

  @Message
  String lists();

  @Message
  String listFindings(int count);

  @Message
  String listPlan(int year);

  @Message
  String listNoPlan();

  @Message
  String listCounted(int count, long open);

  @Message
  String listShortcomings();

  @Message
  String listsNote();

  @Message
  String toPassage();

  @Message
  String toFinding();

  @Message
  String notWritten();

  @Message
  String preview();

  @Message
  String previewText(int pages);

  @Message
  String previewWithheld();

  @Message
  String pageNumber(int number);

  @Message
  String publicPreview();

  @Message
  String publicPreviewText();

  @Message
  String publicNever();

  @Message
  String publicUnstated();

  @Message
  String toldLong();
}
