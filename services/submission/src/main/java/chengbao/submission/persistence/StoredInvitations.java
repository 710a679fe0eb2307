package chengbao.submission.persistence;

import chengbao.submission.domain.Invitation;
import chengbao.submission.domain.InvitationId;
import chengbao.submission.domain.Invitations;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredInvitations implements Invitations {
  private final InvitationRows rows;

  StoredInvitations(InvitationRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Invitation.Waiting invitation) {
    rows.persist(InvitationRow.of(invitation));
    rows.flush();
  }

  @Override
  public Optional<Invitation> forChange(InvitationId id) {
    return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .map(InvitationRow::invitation);
  }

  @Override
  public Optional<Invitation.Waiting> takeNext() {
    var taken =
        rows.getEntityManager()
            .createNativeQuery(
                """
                select * from invitation where state = 'waiting'
                order by invited_at, id limit 1 for update skip locked
                """,
                InvitationRow.class)
            .getResultList();
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(((InvitationRow) taken.getFirst()).invitation())
            .map(Invitation.Waiting.class::cast);
  }

  @Override
  public void save(Invitation invitation) {
    rows.findById(invitation.guest().id().value()).take(invitation);
    rows.flush();
  }

  @Override
  public List<Invitation> open(String district) {
    return rows
        .list(
            "district = ?1 and state in ('waiting', 'impossible')",
            Sort.by("invitedAt", "id"),
            district)
        .stream()
        .map(InvitationRow::invitation)
        .toList();
  }

  @Override
  public boolean waits(String username) {
    return rows.count("username = ?1 and state = 'waiting'", username) > 0;
  }

  @Override
  public int acceptedSince(String district, Instant since) {
    return Math.toIntExact(
        rows.count("district = ?1 and state = 'accepted' and closedAt >= ?2", district, since));
  }
}
