package chengbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Acts;
import chengbao.publication.domain.Administrator;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.RoundStanding;
import chengbao.publication.domain.Rounds;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Every administrator and every number meets the circular of one round.
class AnnounceCircularTest {

  private static final String ROUND = "019c6d00-0000-7000-8000-000000000201";

  private final OneRound rounds = new OneRound();
  private final List<Act> acts = new ArrayList<>();
  private final AnnounceCircular announce =
      new AnnounceCircular(
          rounds, new Book(new NotedActs()), Clock.fixed(Approved.AT, ZoneOffset.UTC));

  @Test
  void the_office_of_the_round_announces_it_once_and_for_all() {
    announce.announce(administrator("office", true), ROUND, " 安法治办〔2026〕7号 ");
    announce.announce(administrator("office", true), ROUND, "安法治办〔2026〕7号");

    assertThat(rounds.circular).contains("安法治办〔2026〕7号");
    assertThat(acts).singleElement().extracting(Act::verb).isEqualTo("announce-circular");
    refused(Refusal.CIRCULAR_PUBLIC, administrator("office", true), ROUND, "8号");
  }

  @Test
  void nobody_else_does_and_not_without_a_number() {
    refused(Refusal.NO_SUCH_ROUND, administrator("another", true), ROUND, "7号");
    refused(Refusal.NO_SUCH_ROUND, administrator("office", true), "nowhere", "7号");
    refused(Refusal.NOT_AN_ADMINISTRATOR, administrator("office", false), ROUND, "7号");
    refused(Refusal.CIRCULAR_MISSING, administrator("office", true), ROUND, " ");
    refused(Refusal.CIRCULAR_MISSING, administrator("office", true), ROUND, "号".repeat(61));
    assertThat(rounds.circular).isEmpty();
    assertThat(acts).isEmpty();
  }

  private void refused(Refusal refusal, Administrator by, String round, String number) {
    assertThatThrownBy(() -> announce.announce(by, round, number))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
  }

  private static Administrator administrator(String unit, boolean isAdministrator) {
    return new Administrator(new Person("p1", "沈听澜", "a1", unit, "区委依法治区办"), isAdministrator);
  }

  /// One round, called by `office`.
  private static final class OneRound implements Rounds {
    private Optional<String> circular = Optional.empty();

    @Override
    public void keep(RoundStanding round) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Called> findForUpdate(String id) {
      return id.equals(ROUND) ? Optional.of(new Called("office", circular)) : Optional.empty();
    }

    @Override
    public void announce(String id, String number, Instant at) {
      circular = Optional.of(number);
    }
  }

  /// Acts in a list.
  private final class NotedActs extends Acts {
    NotedActs() {
      super(null);
    }

    @Override
    public void append(Act act) {
      acts.add(act);
    }
  }
}
