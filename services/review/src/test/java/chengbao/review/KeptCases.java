package chengbao.review;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.comment.Reply;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Cases kept in memory, with the same comparison of revisions as the stored ones.
public final class KeptCases implements Cases {
  private final Map<CaseId, ReviewCase> kept = new HashMap<>();
  private final Map<CaseId, Map<Integer, SentVersion>> versions = new HashMap<>();

  @Override
  public Optional<ReviewCase> find(CaseId id, Reviewer reviewer) {
    return take(id).filter(found -> found.file().isSeenBy(reviewer.office()));
  }

  @Override
  public Optional<ReviewCase> take(CaseId id, Reviewer reviewer) {
    return find(id, reviewer);
  }

  @Override
  public Optional<ReviewCase> take(CaseId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Optional<SentVersion> version(CaseId id, int number) {
    return Optional.ofNullable(versions.get(id)).map(sent -> sent.get(number));
  }

  private final Set<CaseId> opened = new HashSet<>();

  @Override
  public boolean isUnopened(CaseId id, UnitId office) {
    return kept.get(id) instanceof Waiting waiting
        && waiting.file().level().office().equals(office)
        && !opened.contains(id);
  }

  @Override
  public void open(CaseId id, Instant at) {
    opened.add(id);
  }

  @Override
  public SortedMap<Integer, Reply> replies(CaseId id) {
    SortedMap<Integer, Reply> replies = new TreeMap<>();
    take(id)
        .ifPresent(found -> replies.put(found.file().sent().number(), found.file().sent().reply()));
    return replies;
  }

  @Override
  public void add(Waiting opened) {
    put(opened);
  }

  @Override
  public void save(ReviewCase moved) {
    ReviewCase known = take(moved.file().id()).orElseThrow();
    if (known.file().revision() + 1 != moved.file().revision()) {
      throw new Refused(Refusal.VERSION_STALE);
    }
    put(moved);
    opened.remove(moved.file().id());
  }

  public void put(ReviewCase found) {
    kept.put(found.file().id(), found);
    SentVersion sent = found.file().sent();
    versions.computeIfAbsent(found.file().id(), _ -> new HashMap<>()).put(sent.number(), sent);
  }
}
