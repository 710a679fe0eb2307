package chengbao.submission;

import chengbao.ledger.acts.Doer;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.Posts.Post;
import chengbao.submission.domain.notice.Recipient;
import chengbao.submission.domain.notice.Weight;
import chengbao.submission.domain.notice.WhoIsTold.Cell;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// Who is told of one move. Each person is told once: of what there is to do before what is only
/// news, as themselves before as a delegate. Nobody is told of what they did themselves.
final class Told {
  private final Map<PersonId, Line> lines = new LinkedHashMap<>();
  private final Doer by;

  Told(Doer by) {
    this.by = by;
  }

  record Line(Post post, Recipient as, Cell cell) {}

  void add(Post post, Recipient as, Cell cell) {
    if (!post.person().toString().equals(by.person())) {
      lines.merge(post.person(), new Line(post, as, cell), Told::weightier);
    }
  }

  Collection<Line> lines() {
    return lines.values();
  }

  private static Line weightier(Line one, Line other) {
    return rank(other) > rank(one) ? other : one;
  }

  private static int rank(Line line) {
    return (line.cell().weight() == Weight.TO_DO ? 2 : 0)
        + (line.post().onBehalfOf() == null ? 1 : 0);
  }
}
