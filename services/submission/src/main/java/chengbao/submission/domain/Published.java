package chengbao.submission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 已公开: the portal answers with it.
///
/// @param approval absent while publication's word has overtaken review's
public record Published(
    Cover cover, Version version, Signature signature, @Nullable Approval approval, Edition edition)
    implements Report {

  public Published with(Approval known) {
    return new Published(cover.next(), version, signature, known, edition);
  }

  /// A drafter begins to correct it: the text as it is public, to be looked through for secrets
  /// again. Whoever had a hand in it does not sign the correction either.
  public Draft correct(String note, boolean wholeChain, Officer by, Instant now) {
    var correction =
        new Correction(
            edition,
            version.number(),
            version.publicHash(),
            signature,
            approval,
            note.strip(),
            wholeChain,
            by.person(),
            now);
    return new Draft(cover.with(correction), Papers.again(version, by.person()), now, null);
  }

  /// What publication tells about taking it down.
  public Published with(TakingDown news) {
    return new Published(cover.next(), version, signature, approval, edition.with(news));
  }

  @Override
  public CurrentStep currentStep() {
    return new CurrentStep(CurrentStep.Step.DONE, null, null, edition.at());
  }
}
