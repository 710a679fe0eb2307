package chengbao.publication;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Verb;
import chengbao.publication.domain.Administrator;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.ReportId;
import chengbao.publication.domain.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/// The office of a round says that its circular (通报) is public; from then on the portal shows who
/// has published and who has not. It is not taken back.
@ApplicationScoped
@Verb
public class AnnounceCircular {

  private static final int LONGEST = 60;

  private final Rounds rounds;
  private final Book book;
  private final Clock clock;

  AnnounceCircular(Rounds rounds, Book book, Clock clock) {
    this.rounds = rounds;
    this.book = book;
    this.clock = clock;
  }

  /// Announces it; the same number once more changes nothing.
  ///
  /// @param number of the circular (文号)
  @Transactional
  public void announce(Administrator by, String round, String number) {
    Rounds.Called called =
        rounds.findForUpdate(round).orElseThrow(() -> new Refused(Refusal.NO_SUCH_ROUND));
    if (!called.office().equals(by.person().unit())) {
      throw new Refused(Refusal.NO_SUCH_ROUND);
    }
    if (!by.isAdministrator()) {
      throw new Refused(Refusal.NOT_AN_ADMINISTRATOR);
    }
    String written = number.strip();
    if (written.isEmpty() || written.length() > LONGEST) {
      throw new Refused(Refusal.CIRCULAR_MISSING);
    }
    if (called.circular().isEmpty()) {
      Instant at = clock.instant();
      rounds.announce(round, written, at);
      book.write(
          ReportId.of(round),
          "announce-circular",
          null,
          Act.DONE,
          new Cause.Decided(by.person()),
          at);
    } else if (!called.circular().get().equals(written)) {
      throw new Refused(Refusal.CIRCULAR_PUBLIC);
    }
  }
}
