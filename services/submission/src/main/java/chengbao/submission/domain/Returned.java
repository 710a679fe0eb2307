package chengbao.submission.domain;

import chengbao.submission.domain.returning.Answer;
import chengbao.submission.domain.returning.Part;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 退回修改: the unit changes its text and answers.
///
/// @param since when it came back to the drafter: the return, or the signatory's later decline
public record Returned(
    Cover cover, Papers papers, Return returned, Instant since, @Nullable Decline declined)
    implements Editable {

  @Override
  public Returned with(Cover changed) {
    return new Returned(changed, papers, returned, since, declined);
  }

  @Override
  public Returned with(Papers changed) {
    returned.mustHold(changed.text());
    return new Returned(cover.next(), changed, returned, since, declined);
  }

  @Override
  public Returned filled(DraftText.Head head) {
    return new Returned(cover, papers.filled(head), returned, since, declined);
  }

  public Returned answer(String text) {
    return new Returned(cover.next(), papers, returned.answered(text), since, declined);
  }

  /// Says to one comment what was changed, or why not.
  public Returned answer(UUID comment, Answer given) {
    return new Returned(cover.next(), papers, returned.answered(comment, given), since, declined);
  }

  /// Opens a part that had not come back.
  public Returned open(String part, Part.Opened why) {
    return new Returned(cover.next(), papers, returned.opened(part, why), since, declined);
  }

  @Override
  public AwaitingSignature requestSignature(Officer by, Checkup checkup, Instant now) {
    returned.mustBeAnswered();
    returned.mustHold(papers.text());
    return new AwaitingSignature(cover.next(), papers, freeze(checkup), by.person(), now, returned);
  }

  @Override
  public CurrentStep currentStep() {
    return new CurrentStep(
        CurrentStep.Step.CHANGING, cover.unit(), papers.hands().getLast(), since);
  }
}
