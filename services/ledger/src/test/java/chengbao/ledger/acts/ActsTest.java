package chengbao.ledger.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.contracts.ActWritten;
import chengbao.contracts.Examples;
import chengbao.contracts.Examples.Example;
import chengbao.contracts.Topics;
import chengbao.ledger.database.DatabaseFault;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.outbox.Outbox;
import chengbao.ledger.outbox.RelaySignal;
import chengbao.ledger.rig.ServiceDatabase;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActsTest {
  private static final Instant MORNING = Instant.parse("2026-02-27T01:30:00Z");
  private static final Doer DRAFTER = Doer.of("p1", "陈小满", "a1", "u1", "白鹭镇人民政府");

  private final ServiceDatabase service = new ServiceDatabase();
  private final Acts acts = new Acts(service.database());
  private final UUID report = UUID.randomUUID();

  private TellingActs telling(Optional<String> by) {
    return new TellingActs(
        new Outbox(service.database(), service.transactions(), new RelaySignal()),
        new TimeOrdered(Clock.systemUTC()),
        by,
        Optional.of(List.of("save-section")));
  }

  @Test
  void an_act_is_told_in_its_own_transaction_as_the_contract_says() throws IOException {
    Acts told = new Acts(service.database(), telling(Optional.of("submission")));
    for (Example example : Examples.on(Topics.SUBMISSION_ACTS)) {
      ActWritten written = (ActWritten) example.event();
      Doer doer =
          new Doer(
              written.person(),
              written.name(),
              written.appointment(),
              written.unit(),
              written.unitName(),
              written.forPerson(),
              written.forName());
      UUID subject = UUID.fromString(written.subject());

      told.append(Act.done(subject, written.verb(), doer, written.contentHash(), written.at()));
      told.append(Act.done(subject, "save-section", doer, null, written.at()));

      List<String> payloads =
          service.database().rows("select payload from outbox", row -> row.getString("payload"));
      assertThat(payloads).hasSize(1);
      ObjectMapper json = new ObjectMapper();
      assertThat(((ObjectNode) json.readTree(payloads.getFirst())).put("seq", written.seq()))
          .isEqualTo(((ObjectNode) json.readTree(example.data())).put("seq", written.seq()));
    }
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void acts_of_a_report_are_read_as_they_were_written_and_in_order() {
    Act begun = Act.done(report, "begin-report", DRAFTER, null, MORNING);
    Doer forAnother = new Doer("p2", "李望", "a2", "u1", "白鹭镇人民政府", "p3", "周亭");
    Act signed = Act.done(report, "sign", forAnother, "sha-256:ab", MORNING.plusSeconds(60));
    Act returned = Act.followed(report, "follow-return", DRAFTER, null, MORNING, UUID.randomUUID());

    acts.append(begun);
    acts.append(signed);
    acts.append(returned);
    acts.append(Act.done(UUID.randomUUID(), "begin-report", DRAFTER, null, MORNING));

    assertThat(acts.of(report)).containsExactly(begun, signed, returned);
  }

  @Test
  void an_act_is_rolled_back_with_its_verb() {
    assertThatThrownBy(() ->
            service
                .transactions()
                .inNew(() -> {
                  acts.append(Act.done(report, "sign", DRAFTER, null, MORNING));
                  throw new IllegalStateException("the verb failed");
                }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(acts.of(report)).isEmpty();
  }

  @Test
  void an_act_can_be_neither_changed_nor_removed() {
    acts.append(Act.done(report, "sign", DRAFTER, null, MORNING));

    for (String change :
        new String[] {
          "update acts set outcome = 'other'", "delete from acts", "truncate table acts"
        }) {
      assertThatThrownBy(() -> service.database().change(change))
          .isInstanceOf(DatabaseFault.class)
          .hasMessageContaining("append-only");
    }
    assertThat(acts.of(report)).hasSize(1);
  }
}
