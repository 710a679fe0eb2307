package chengbao.submission.persistence;

import chengbao.submission.domain.OutdatedAccounts;
import chengbao.submission.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An officer's row says itself which version its account was brought to.
@ApplicationScoped
class StoredOutdatedAccounts implements OutdatedAccounts {
  private final EntityManager entities;

  StoredOutdatedAccounts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<PersonId> takeNext(Instant now) {
    var taken =
        entities
            .createNativeQuery(
                """
                select person from officer
                where account_version < version or account_due <= :now
                order by version - account_version desc, person limit 1 for update skip locked
                """,
                Tuple.class)
            .setParameter("now", now);
    return Columns.only(taken, UUID.class).stream().findFirst().map(PersonId::new);
  }

  @Override
  public void brought(PersonId person, long version, @Nullable Instant lookAgain) {
    var row = entities.find(OfficerRow.class, person.value());
    row.accountVersion = version;
    row.accountDue = lookAgain;
    entities.flush();
  }

  @Override
  public long behind() {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from officer where account_version < version")
                .getSingleResult())
        .longValue();
  }
}
