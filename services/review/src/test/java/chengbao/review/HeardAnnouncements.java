package chengbao.review;

import chengbao.review.domain.Announcements;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Cause;
import chengbao.review.domain.Holder;
import chengbao.review.domain.OpinionRequest;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.comment.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Remembers by name what was announced.
public final class HeardAnnouncements implements Announcements {
  public final List<String> heard = new ArrayList<>();
  public final List<Placed> told = new ArrayList<>();

  @Override
  public void opened(ReviewCase opened, Cause cause) {
    heard.add("opened");
  }

  @Override
  public void claimed(ReviewCase.Claimed claimed, Reviewer by) {
    heard.add("claimed");
  }

  @Override
  public void released(ReviewCase.Waiting released, Reviewer by) {
    heard.add("released");
  }

  @Override
  public void returned(ReviewCase.WithUnit returned, List<Placed> comments, Reviewer by) {
    told.addAll(comments);
    heard.add("returned");
  }

  @Override
  public void recallAnswered(
      ReviewCase after, boolean granted, @Nullable Holder holder, UUID asked) {
    heard.add(granted ? "recalled" : "recall refused");
  }

  @Override
  public void recallDecided(ReviewCase after, boolean granted, String reason, Reviewer by) {
    heard.add(granted ? "gave back" : "kept");
  }

  @Override
  public void endorsed(ReviewCase.Waiting endorsed, Reviewer by) {
    heard.add("endorsed");
  }

  @Override
  public void endorsementUndone(
      ReviewCase.Claimed undone, chengbao.review.domain.Level next, Reviewer by) {
    heard.add("endorsement undone");
  }

  @Override
  public void opinionAsked(OpinionRequest request, CaseFile file, Reviewer by) {
    heard.add("opinion asked");
  }

  @Override
  public void opinionGiven(OpinionRequest answered, CaseFile file, Reviewer by) {
    heard.add(answered.isLate() ? "opinion given late" : "opinion given");
  }

  @Override
  public void approved(ReviewCase.Decided approved, Reviewer by) {
    heard.add("approved");
  }
}
