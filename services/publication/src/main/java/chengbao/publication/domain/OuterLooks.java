package chengbao.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The last look at each page of another platform.
public interface OuterLooks {

  Optional<OuterLook> find(ReportId report, int number);

  void keep(OuterLook look);

  /// Editions whose page is to be looked at by now, also those never looked at here: public ones,
  /// and those taken down until the platform has followed.
  List<OuterLook> due(Instant now);

  /// Public editions whose page was not found as it should be, the longest so first.
  List<Trouble> troubles();

  /// Editions taken down here whose page was not yet seen without them: of the units that the
  /// publisher answers for.
  List<TakenDown> takenDown(Publisher publisher);

  /// The same of the district that the office oversees.
  List<TakenDown> takenDown(Overseer overseer);

  /// @param title of the report
  record Trouble(OuterLook look, String title, Approval.Unit unit) {}

  /// @param look the last one, perhaps from before it was taken down
  record TakenDown(Edition.Gone edition, OuterLook look) {
    /// Whether somebody looked since it was taken down.
    public boolean isLookedAt() {
      Withdrawal withdrawal = edition.withdrawal();
      return look.at().isAfter(withdrawal == null ? Instant.EPOCH : withdrawal.at());
    }
  }
}
