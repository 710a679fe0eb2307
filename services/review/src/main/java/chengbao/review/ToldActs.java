package chengbao.review;

import chengbao.ledger.acts.Act;
import java.util.List;
import java.util.UUID;

/// 办理记录 of the other two services, as they told it.
public interface ToldActs {
  /// @param event that told it; kept once
  /// @param service whose record it is
  /// @param seq its number among those about the same subject
  void keep(UUID event, String service, long seq, Act act);

  /// What was told about a report, in no particular order.
  List<Act> of(UUID subject);
}
