package chengbao.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 征求意见: what an office asks another about a report, by when, and what that one says. The chain
/// does not wait for it.
///
/// @param askedBy by name, as everybody is shown
/// @param answerBy the day by which an answer is asked for, inclusive
/// @param version 第几稿 that it was asked about
public record OpinionRequest(
    UUID id,
    CaseId about,
    int version,
    UnitId asking,
    String askingName,
    String askedBy,
    UnitId asked,
    String askedName,
    String question,
    LocalDate answerBy,
    Instant at,
    @Nullable Given given) {

  public OpinionRequest {
    if (given == null && !AnswerBy.isSensible(answerBy, at)) {
      throw new Refused(Refusal.ANSWER_BY_OUT_OF_RANGE);
    }
  }

  /// Whether it was answered after the day by which it was asked for.
  public boolean isLate() {
    return given != null && isOver(given.at());
  }

  /// Whether that day is over.
  public boolean isOver(Instant at) {
    return !at.isBefore(AnswerBy.endOf(answerBy));
  }

  /// The level of the chain that asks.
  public Level level(CaseFile file) {
    return file.subject().chain().levels().stream()
        .filter(level -> level.office().equals(asking))
        .findFirst()
        .orElseGet(file::level);
  }

  /// What the asked office said.
  public record Given(String opinion, String by, Instant at) {}

  /// @param opinion what the asked office says; it is said once
  public OpinionRequest answered(Reviewer reviewer, Written opinion, Instant at) {
    if (given != null) {
      throw new Refused(
          Refusal.ALREADY_ANSWERED, Map.of("by", given.by(), "at", given.at().toString()));
    }
    return new OpinionRequest(
        id,
        about,
        version,
        asking,
        askingName,
        askedBy,
        asked,
        askedName,
        question,
        answerBy,
        this.at,
        new Given(opinion.text(), reviewer.name(), at));
  }
}
