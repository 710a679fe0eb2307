package chengbao.review.web.comments;

import chengbao.manuscript.comparison.Anchor;
import chengbao.manuscript.comparison.Anchored;
import chengbao.manuscript.comparison.Versions;
import chengbao.review.domain.comment.Comment;
import chengbao.review.domain.comment.Comment.Kind;
import chengbao.review.domain.comment.Comment.Weight;
import chengbao.review.domain.comment.Judgement;
import chengbao.review.domain.comment.Part;
import chengbao.review.domain.comment.Placed;
import chengbao.review.web.sheet.Run;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A comment as pages show it: at its passage, with what became of that, and with what the reader
/// may do with it.
///
/// @param reason code and name of the catalogue; empty without one
/// @param version 第几稿 under review
/// @param own the reader may change it or take it away
/// @param judges the reader has the case and judges comments
/// @param command a fresh command id for the next form
@TemplateData
record Remark(
    Placed placed, String reason, int version, boolean own, boolean judges, String command) {

  public Comment comment() {
    return placed.comment();
  }

  public String anchor() {
    return "c-" + comment().id();
  }

  /// The colour of the note and the word over it.
  public String tone() {
    return switch (comment().content().kind()) {
      case INTERNAL -> "inner";
      case CALL -> "advice";
      case PASSAGE -> comment().content().weight() == Weight.MUST ? "must" : "advice";
    };
  }

  public String titleKey() {
    return comment().content().kind() == Kind.CALL ? "call" : tone();
  }

  public String icon() {
    return "c-" + tone();
  }

  /// What became of the passage: `unchanged`, `moved`, `changed`, `gone`; absent on the version it
  /// was made on and without a passage.
  public @Nullable String stateKey() {
    if (comment().made().version() == version) {
      return null;
    }
    return switch (placed.now()) {
      case null -> null;
      case Anchored.Unchanged _ -> "unchanged";
      case Anchored.Moved _ -> "moved";
      case Anchored.Changed _ -> "changed";
      case Anchored.Gone _ -> "gone";
    };
  }

  /// The words when it was made; absent without a passage.
  public @Nullable String before() {
    Anchor anchor = comment().content().anchor();
    return anchor == null || anchor.exact().isBlank() ? null : anchor.exact();
  }

  /// The passage as it is now against the words it was made on; empty when nothing is left.
  public List<Run> now() {
    String old = before();
    return switch (placed.now()) {
      case null -> List.of();
      case Anchored.Unchanged found -> Run.plain(found.place().quote());
      case Anchored.Moved found -> Run.plain(found.place().quote());
      case Anchored.Changed found ->
          Run.of(Versions.edits(old == null ? "" : old, found.place().quote()));
      case Anchored.Gone _ -> List.of();
    };
  }

  public @Nullable String block() {
    return placed.block();
  }

  public @Nullable Part part() {
    return placed.part();
  }

  public List<Placed.Answered> answers() {
    return placed.answers();
  }

  public Judgement judgement() {
    return comment().judgement();
  }

  public String outcomeKey() {
    return "outcome_" + judgement().outcome().name().toLowerCase(Locale.ROOT);
  }

  /// Whether the reader may say that it is resolved or not.
  public boolean judged() {
    return judges && !comment().isInternal();
  }

  public boolean isFromBefore() {
    return comment().made().version() < version;
  }

  public boolean waits() {
    return placed.waits(version);
  }

  /// One line of the margin for what is resolved.
  public boolean isResolved() {
    return judgement().outcome() == Judgement.Outcome.RESOLVED;
  }
}
