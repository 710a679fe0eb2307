package chengbao.review;

import chengbao.review.domain.CaseId;
import chengbao.review.domain.RecallRequest;
import chengbao.review.domain.RecallRequests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The units' requests, kept in memory.
final class RecallsInMemory implements RecallRequests {
  final List<RecallRequest> waiting = new ArrayList<>();
  final List<String> answers = new ArrayList<>();

  @Override
  public void ask(RecallRequest request) {
    waiting.add(request);
  }

  @Override
  public Optional<RecallRequest> open(CaseId report, int number) {
    return waiting.stream()
        .filter(one -> one.report().equals(report) && one.number() == number)
        .findFirst();
  }

  @Override
  public void answered(
      RecallRequest request, boolean granted, String reason, String by, Instant at) {
    waiting.remove(request);
    answers.add((granted ? "granted by " : "kept by ") + by + ": " + reason);
  }
}
