package chengbao.submission.domain;

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

  /// What publication tells about taking it down.
  public Published with(TakingDown news) {
    return new Published(cover.next(), version, signature, approval, edition.with(news));
  }

  @Override
  public CurrentStep currentStep() {
    return new CurrentStep(CurrentStep.Step.DONE, null, null, edition.at());
  }
}
