package chengbao.review;

import chengbao.ledger.acts.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What others told, in memory.
public final class KeptToldActs implements ToldActs {
  private final List<Act> kept = new ArrayList<>();

  @Override
  public void keep(UUID event, String service, long seq, Act act) {
    kept.add(act);
  }

  @Override
  public List<Act> of(UUID subject) {
    return kept.stream().filter(act -> act.subject().equals(subject)).toList();
  }
}
