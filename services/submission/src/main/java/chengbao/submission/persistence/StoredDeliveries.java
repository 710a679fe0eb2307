package chengbao.submission.persistence;

import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.notice.Channel;
import chengbao.submission.domain.notice.Deliveries;
import chengbao.submission.domain.notice.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Lines that are written once and taken by whoever comes first: plain SQL.
@ApplicationScoped
class StoredDeliveries implements Deliveries {
  private static final int MOST_OF_A_FAILURE = 500;

  private final EntityManager entities;

  StoredDeliveries(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Collection<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return;
    }
    entities
        .createNativeQuery(
            """
            insert into notice_delivery (id, person, channel, notice_id, due_at)
            select * from jsonb_to_recordset(cast(:lines as jsonb)) as line(
              id uuid, person uuid, channel text, notice_id uuid, due_at timestamptz)
            """)
        .setParameter(
            "lines", Documents.write(deliveries.stream().map(StoredDeliveries::line).toList()))
        .executeUpdate();
  }

  private static Map<String, Object> line(Delivery delivery) {
    var line = new HashMap<String, Object>();
    line.put("id", delivery.id());
    line.put("person", delivery.person().value());
    line.put("channel", delivery.channel().code());
    line.put("due_at", delivery.due());
    var notice = delivery.notice();
    if (notice != null) {
      line.put("notice_id", notice);
    }
    return line;
  }

  @Override
  public Optional<Delivery> takeNext(Channel channel, Instant now, Instant lease) {
    return rows(
            entities
                .createNativeQuery(
                    """
                    update notice_delivery set attempts = attempts + 1, due_at = :lease
                    where id = (select id from notice_delivery
                                where state = 'waiting' and channel = :channel and due_at <= :now
                                order by due_at, id limit 1 for update skip locked)
                    returning id, person, notice_id, due_at, attempts
                    """,
                    Tuple.class)
                .setParameter("channel", channel.code())
                .setParameter("now", now)
                .setParameter("lease", lease))
        .stream()
        .map(row ->
            new Delivery(
                row.get(0, UUID.class),
                new PersonId(row.get(1, UUID.class)),
                channel,
                row.get(2, UUID.class),
                Columns.instant(row, 3),
                ((Number) row.get(4)).intValue()))
        .findFirst();
  }

  @Override
  public void sent(UUID id, Instant at) {
    end(id, "sent", at);
  }

  @Override
  public void dropped(UUID id, Instant at) {
    end(id, "dropped", at);
  }

  private void end(UUID id, String state, Instant at) {
    entities
        .createNativeQuery(
            """
            update notice_delivery set state = :state, ended_at = :at
            where id = :id and state = 'waiting'
            """)
        .setParameter("id", id)
        .setParameter("state", state)
        .setParameter("at", at)
        .executeUpdate();
  }

  @Override
  public void again(UUID id, Instant due, String failure) {
    entities
        .createNativeQuery(
            """
            update notice_delivery set due_at = :due, failure = :failure
            where id = :id and state = 'waiting'
            """)
        .setParameter("id", id)
        .setParameter("due", due)
        .setParameter("failure", shortened(failure))
        .executeUpdate();
  }

  @Override
  public void dead(UUID id, Instant at, String failure) {
    entities
        .createNativeQuery(
            """
            update notice_delivery set state = 'dead', ended_at = :at, failure = :failure
            where id = :id and state = 'waiting'
            """)
        .setParameter("id", id)
        .setParameter("at", at)
        .setParameter("failure", shortened(failure))
        .executeUpdate();
  }

  @Override
  public int countUndelivered() {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from notice_delivery where state = 'dead'")
                .getSingleResult())
        .intValue();
  }

  @Override
  public List<Undelivered> undelivered(int most) {
    return rows(
            entities
                .createNativeQuery(
                    """
                    select d.id, coalesce(o.name, ''), d.channel, n.move, d.attempts, d.failure, d.ended_at
                    from notice_delivery d
                      left join officer o on o.person = d.person left join notice n on n.id = d.notice_id
                    where d.state = 'dead' order by d.ended_at desc limit :most
                    """,
                    Tuple.class)
                .setParameter("most", most))
        .stream()
        .map(row ->
            new Undelivered(
                row.get(0, UUID.class),
                row.get(1, String.class),
                Channel.of(row.get(2, String.class)),
                row.get(3, String.class),
                ((Number) row.get(4)).intValue(),
                row.get(5, String.class),
                Columns.instant(row, 6)))
        .toList();
  }

  @Override
  public boolean revive(UUID id, Instant now) {
    return entities
            .createNativeQuery(
                """
                update notice_delivery
                set state = 'waiting', ended_at = null, attempts = 0, due_at = :now
                where id = :id and state = 'dead'
                """)
            .setParameter("id", id)
            .setParameter("now", now)
            .executeUpdate()
        > 0;
  }

  private static String shortened(String failure) {
    return failure.substring(0, Math.min(failure.length(), MOST_OF_A_FAILURE));
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rows(Query query) {
    return query.getResultList();
  }
}
