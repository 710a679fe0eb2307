package chengbao.review.persistence;

import chengbao.ledger.acts.Act;
import chengbao.ledger.acts.Doer;
import chengbao.review.ToldActs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The record of the other services in PostgreSQL.
@ApplicationScoped
class StoredToldActs implements ToldActs {
  private static final String KEEP =
      """
      insert into told_acts (event, subject, service, seq, verb, person, name, unit, unit_name,
        for_person, for_name, content_hash, outcome, at)
      values (:event, :subject, :service, :seq, :verb, :person, :name, :unit, :unitName, :forPerson,
        :forName, :hash, :outcome, :at)
      on conflict do nothing
      """;

  private final EntityManager entities;

  StoredToldActs(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void keep(UUID event, String service, long seq, Act act) {
    Doer doer = act.doer();
    entities
        .createNativeQuery(KEEP)
        .setParameter("event", event)
        .setParameter("subject", act.subject())
        .setParameter("service", service)
        .setParameter("seq", seq)
        .setParameter("verb", act.verb())
        .setParameter("person", doer.person())
        .setParameter("name", doer.name())
        .setParameter("unit", doer.unit())
        .setParameter("unitName", doer.unitName())
        .setParameter("forPerson", doer.forPerson())
        .setParameter("forName", doer.forName())
        .setParameter("hash", act.contentHash())
        .setParameter("outcome", act.outcome())
        .setParameter("at", act.at())
        .executeUpdate();
  }

  @Override
  public List<Act> of(UUID subject) {
    return StoredCaseLines.tuples(
            entities
                .createNativeQuery(
                    "select * from told_acts where subject = :subject order by service, seq",
                    Tuple.class)
                .setParameter("subject", subject))
        .stream()
        .map(StoredToldActs::act)
        .toList();
  }

  private static Act act(Tuple row) {
    Doer doer =
        new Doer(
            row.get("person", String.class),
            row.get("name", String.class),
            null,
            row.get("unit", String.class),
            row.get("unit_name", String.class),
            row.get("for_person", String.class),
            row.get("for_name", String.class));
    return new Act(
        row.get("subject", UUID.class),
        row.get("verb", String.class),
        doer,
        row.get("content_hash", String.class),
        row.get("outcome", String.class),
        row.get("at", Instant.class),
        null);
  }
}
