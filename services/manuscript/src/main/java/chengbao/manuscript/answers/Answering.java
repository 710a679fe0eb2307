package chengbao.manuscript.answers;

import java.util.ArrayList;
import java.util.List;

/// Finds for each thing asked the passage that speaks most about it.
final class Answering {
  private static final double SEEN = 0.3;

  private Answering() {}

  static List<Answer> of(List<Passage> asked, List<Passage> passages) {
    Subjects subjects = new Subjects(asked, passages);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      answers.add(answer(asked.get(i), i, passages, subjects));
    }
    return List.copyOf(answers);
  }

  private static Answer answer(Passage asked, int i, List<Passage> passages, Subjects subjects) {
    int best = -1;
    double closest = SEEN;
    for (int j = 0; j < passages.size(); j++) {
      double closeness = subjects.closeness(i, j);
      if (closeness >= closest) {
        best = j;
        closest = closeness;
      }
    }
    return best < 0
        ? new Answer.NotSeen(asked)
        : new Answer.Seen(asked, passages.get(best), closest);
  }
}
