package chengbao.publication;

import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.IndexNumbers;
import chengbao.publication.domain.NotGenuine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings the portal in line with the public record, the topic `editions`: an edition that is not
/// here is put back as it was, and one whose record was replaced by a notice loses its text here
/// too. Mostly there is nothing to do, for this service wrote the record itself.
@ApplicationScoped
@Verb
public class RestoreEdition {

  private final Editions editions;
  private final IndexNumbers indexNumbers;

  RestoreEdition(Editions editions, IndexNumbers indexNumbers) {
    this.editions = editions;
    this.indexNumbers = indexNumbers;
  }

  /// Follows the record of an edition.
  ///
  /// @param recorded with the version of the record
  /// @throws NotGenuine when the text is not the one that was approved
  @Transactional
  public void follow(Edition.Numbered recorded) {
    boolean erased = recorded instanceof Edition.Gone gone && gone.erased();
    if (!erased && !recorded.approval().hasItsPublicText()) {
      throw new NotGenuine(NotGenuine.Flaw.PUBLIC_TEXT);
    }
    List<Edition> all = editions.ofReportForUpdate(recorded.report());
    Optional<Edition> here =
        all.stream().filter(edition -> edition.number() == recorded.number()).findFirst();
    if (here.isPresent() && here.get().version() >= recorded.version()) {
      return;
    }
    editions.restore(recorded);
    if (here.isEmpty()) {
      indexNumbers.restore(Map.of(recorded.indexNumber(), recorded.report()));
    }
  }
}
