package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.IndexNumbers;
import chengbao.publication.domain.PublicRecord;
import chengbao.publication.domain.ReportId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Builds all that is public again from the public record alone. It is one transaction: readers see
/// the portal as it was until it is as the record says, and whoever publishes waits so long.
/// Editions that wait are not public and stay.
@ApplicationScoped
@Verb
public class RebuildPortal {

  private final Editions editions;
  private final IndexNumbers indexNumbers;
  private final PublicRecord record;

  RebuildPortal(Editions editions, IndexNumbers indexNumbers, PublicRecord record) {
    this.editions = editions;
    this.indexNumbers = indexNumbers;
    this.record = record;
  }

  /// What came of it.
  ///
  /// @param before root hash over the editions as they were
  /// @param after the same over what the record says
  /// @param leftOut records that review never signed
  public record Outcome(long editions, String before, String after, long leftOut) {
    public boolean equal() {
      return before.equals(after);
    }
  }

  @Transactional
  public Outcome rebuild() {
    editions.holdStill();
    String before = root().value();
    editions.forgetPublic();
    long leftOut = record.replay(this::putBack);
    PublicRecord.Root after = root();
    return new Outcome(after.editions(), before, after.value(), leftOut);
  }

  private PublicRecord.Root root() {
    PublicRecord.Root root = record.root();
    editions.eachPublic(root::add);
    return root;
  }

  /// The record tells each state of an edition; the last one stays. Some hundreds go in at once,
  /// for a country's would take too long one by one.
  private void putBack(List<Edition.Numbered> recorded) {
    Map<Place, Edition.Numbered> last = new LinkedHashMap<>();
    recorded.forEach(edition ->
        last.merge(
            new Place(edition.report(), edition.number()),
            edition,
            (one, other) -> other.version() >= one.version() ? other : one));
    editions.restore(List.copyOf(last.values()));
    indexNumbers.restore(
        last.values().stream()
            .collect(
                Collectors.toMap(
                    Edition.Numbered::indexNumber,
                    Edition.Numbered::report,
                    (one, _) -> one,
                    LinkedHashMap::new)));
  }

  private record Place(ReportId report, int edition) {}
}
