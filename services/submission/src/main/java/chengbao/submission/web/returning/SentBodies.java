package chengbao.submission.web.returning;

import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Difference;
import chengbao.submission.domain.SinceSent;
import chengbao.submission.domain.returning.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `/api` answers about versions that were sent: how the present text differs, and what came
/// back on them.
final class SentBodies {
  private SentBodies() {}

  /// @param number the version that was sent
  /// @param moved how many passages only stand elsewhere
  record Comparison(
      int number,
      int changed,
      int added,
      int removed,
      int moved,
      boolean attachmentsChanged,
      List<Part> parts) {
    static Comparison of(SinceSent since) {
      return new Comparison(
          since.number(),
          since.changed(),
          since.added(),
          since.removed(),
          since.moved(),
          since.files(),
          since.parts().stream().map(Part::of).toList());
    }
  }

  /// @param id the heading's block, `opening` or `head`
  record Part(String id, String heading, List<Passage> passages) {
    static Part of(SinceSent.Passages part) {
      return new Part(
          part.id(), part.heading(), part.differences().stream().map(Passage::of).toList());
    }
  }

  /// @param kind `same`, `changed`, `moved`, `added` or `removed`
  record Passage(String kind, @Nullable Text before, @Nullable Text after) {
    static Passage of(Difference difference) {
      return switch (difference) {
        case Difference.Unchanged one ->
            new Passage("same", Text.of(one.before()), Text.of(one.after()));
        case Difference.Changed one ->
            new Passage("changed", Text.of(one.before()), Text.of(one.after()));
        case Difference.Moved one ->
            new Passage("moved", Text.of(one.before()), Text.of(one.after()));
        case Difference.Added one -> new Passage("added", null, Text.of(one.after()));
        case Difference.Removed one -> new Passage("removed", Text.of(one.before()), null);
      };
    }
  }

  record Text(String id, String text, boolean disclosed) {
    static Text of(TextBlock block) {
      return new Text(block.id(), block.text(), block.disclosed());
    }
  }

  /// @param open the unit answers it now
  /// @param outcomes one for each comment, in the same order
  record TurnBody(
      String by,
      String office,
      Instant at,
      @Nullable Instant answerBy,
      @Nullable String answer,
      boolean open,
      CommentsBody returned,
      List<Outcome> outcomes) {
    static TurnBody of(Turn turn) {
      var returned = turn.returned();
      return new TurnBody(
          returned.by().name(),
          returned.level().officeName(),
          returned.at(),
          returned.answerBy(),
          returned.answer(),
          turn.open(),
          CommentsBody.of(returned),
          turn.remarks().stream().map(Outcome::of).toList());
    }
  }

  /// @param outcome `waiting`, `resolved`, `unresolved` or `passed`
  record Outcome(UUID comment, String outcome) {
    static Outcome of(Turn.Remark remark) {
      return new Outcome(remark.comment().id(), remark.outcome().name().toLowerCase(Locale.ROOT));
    }
  }
}
