package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Return;
import chengbao.review.domain.comment.ProvenParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A version that came back after 部分退回 is held against the one before it, part by part.
@ApplicationScoped
@Verb
public class ProveParts {
  private final Cases cases;

  ProveParts(Cases cases) {
    this.cases = cases;
  }

  /// Whether some parts only of the version before went back, so that there is something to prove.
  public static boolean concerns(CaseFile file) {
    if (file.returns().isEmpty()) {
      return false;
    }
    Return last = file.returns().getLast();
    return !last.scope().isWhole() && last.version() == file.sent().number() - 1;
  }

  @Transactional
  public ProvenParts of(CaseFile file) {
    return concerns(file)
        ? cases
            .version(file.id(), file.sent().number() - 1)
            .map(before ->
                ProvenParts.of(
                    before.text(),
                    file.sent().text(),
                    file.returns().getLast().scope(),
                    file.sent().reply()))
            .orElse(ProvenParts.NOTHING)
        : ProvenParts.NOTHING;
  }
}
