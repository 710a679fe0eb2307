package chengbao.journey.api;

/// Sends calls to the services: once, or with patience while parts of the system fail.
public interface Caller {

  /// What the service answered, a refusal included.
  ///
  /// @throws Unanswered when no answer came
  Answer call(Call call);

  /// The good answer.
  ///
  /// @throws NotDone when the service said no
  default Answer must(Call call) {
    Answer answer = call(call);
    if (!answer.isGood()) {
      throw NotDone.because(call, answer);
    }
    return answer;
  }
}
