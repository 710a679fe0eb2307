package chengbao.review.domain.comment;

import chengbao.manuscript.comparison.Anchor;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Level;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.UnitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 意见: what a reviewer noted on a passage, on the report as a whole, or of a phone call.
///
/// Until the office decides it is the office's own; with the decision it goes along to the unit or
/// to the next level and cannot be changed any more. A 内部批注 never goes along.
///
/// @param made by whom, where and on which version
/// @param toldAt when it went along with a decision; absent before
/// @param judgement whether it is still open
/// @param revision from 0, grows with each change; a page or a client states the one it has read
public record Comment(
    UUID id,
    CaseId report,
    Content content,
    Made made,
    @Nullable Instant toldAt,
    Judgement judgement,
    long revision) {

  /// What kind of note it is.
  public enum Kind {
    PASSAGE,
    CALL,
    INTERNAL
  }

  /// 须改 or 建议.
  public enum Weight {
    MUST,
    ADVICE
  }

  /// What was written.
  ///
  /// @param reasonCode of the catalogue; absent where none fits a call or an internal note
  /// @param anchor the passage; absent for the report as a whole
  public record Content(
      Kind kind,
      Weight weight,
      @Nullable String reasonCode,
      String words,
      @Nullable Anchor anchor) {}

  /// @param version 第几稿 it was made on
  public record Made(Level level, PersonId person, String name, int version, Instant at) {}

  /// A new comment of the reviewer who has the case.
  public static Comment write(UUID id, CaseId report, Content content, Made made) {
    return new Comment(id, report, content, made, null, Judgement.OPEN, 0);
  }

  /// The version it was made on, as the source of its target.
  public String source() {
    return "urn:chengbao:report:" + report + ":" + made.version();
  }

  public boolean isInternal() {
    return content.kind() == Kind.INTERNAL;
  }

  /// An office sees its own; another one what went along with a decision and is not internal.
  public boolean isSeenBy(UnitId office) {
    return made.level().office().equals(office) || (!isInternal() && toldAt != null);
  }

  /// Whether it still waits to be resolved. An internal note waits for nothing.
  public boolean stands() {
    return !isInternal() && judgement.outcome() != Judgement.Outcome.RESOLVED;
  }

  /// Whether nothing can be endorsed or approved because of it.
  public boolean blocks() {
    return stands() && content.weight() == Weight.MUST;
  }

  public boolean mayBeChangedBy(PersonId person) {
    return toldAt == null && made.person().equals(person);
  }

  /// Written anew by its author, before the office has decided.
  public Comment reworded(Reviewer by, Content changed) {
    mustBeOwn(by);
    return new Comment(id, report, changed, made, toldAt, judgement, revision + 1);
  }

  public void mustBeOwn(Reviewer by) {
    if (!made.person().equals(by.person())) {
      throw new Refused(Refusal.COMMENT_OF_ANOTHER);
    }
    if (toldAt != null) {
      throw new Refused(Refusal.COMMENT_TOLD);
    }
  }

  public void mustBeAt(long known) {
    if (known != revision) {
      throw new Refused(Refusal.COMMENT_STALE);
    }
  }

  /// It goes along with a decision.
  public Comment told(Instant at) {
    return toldAt != null || isInternal()
        ? this
        : new Comment(id, report, content, made, at, judgement, revision + 1);
  }

  /// 已解决 or 未解决, as the reviewer finds on a version.
  public Comment judged(Judgement found) {
    if (isInternal()) {
      throw new Refused(Refusal.COMMENT_UNKNOWN);
    }
    return new Comment(id, report, content, made, toldAt, found, revision + 1);
  }
}
