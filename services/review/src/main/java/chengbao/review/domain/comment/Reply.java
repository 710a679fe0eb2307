package chengbao.review.domain.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a version that was returned came back with: an answer to each comment, and the sections
/// that the unit opened itself.
public record Reply(List<Answer> answers, List<Opened> opened) {
  public static final Reply NONE = new Reply(List.of(), List.of());

  public Reply {
    answers = List.copyOf(answers);
    opened = List.copyOf(opened);
  }

  /// @param changed 已改, otherwise 说明
  public record Answer(UUID comment, boolean changed, String words, String by, Instant at) {}

  /// @param section as in [Part#id()]
  public record Opened(String section, String heading, String reason, String by, Instant at) {
    public Part part() {
      return new Part(section, heading);
    }
  }

  public boolean saysNothing() {
    return answers.isEmpty() && opened.isEmpty();
  }
}
