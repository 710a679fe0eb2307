package chengbao.review.persistence;

import chengbao.review.domain.Approval;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Chain;
import chengbao.review.domain.Endorsement;
import chengbao.review.domain.Level;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Return;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was decided on a case, in order. A version at a level is decided once, so its key says
/// whether a decision is already kept.
@ApplicationScoped
class StoredDecisions {
  private static final String UNDO =
      """
      delete from case_decisions
      where case_id = :id and version = :version and level = :level and kind = 'endorsed'
      """;

  private static final String UNDONE =
      """
      insert into undone_endorsements (case_id, version, level, person, name, words, at, undone_at)
      select case_id, version, level, person, name, words, at, :at from case_decisions
      where case_id = :id and version = :version and level = :level and kind = 'endorsed'
      """;

  private final EntityManager entities;
  private final StoredJson json;

  StoredDecisions(EntityManager entities, StoredJson json) {
    this.entities = entities;
    this.json = json;
  }

  /// @param endorsements since the chain was last begun at level 1
  record Decided(
      List<Endorsement> endorsements, List<Return> returns, @Nullable Approval approval) {}

  Decided of(CaseId id, Chain chain, int currentVersion) {
    List<Endorsement> endorsements = new ArrayList<>();
    List<Return> returns = new ArrayList<>();
    Approval approval = null;
    for (DecisionRow row : rows(id)) {
      switch (row.kind) {
        case DecisionRow.ENDORSED -> endorsements.add(endorsement(row, chain));
        case DecisionRow.RETURNED -> returns.add(returned(row, chain));
        default -> {
          approval = approval(row, chain);
          if (row.key.version() < currentVersion) {
            endorsements.clear();
          }
        }
      }
    }
    return new Decided(endorsements, returns, approval);
  }

  void keep(CaseId id, Endorsement endorsement) {
    DecisionRow row =
        row(id, endorsement.version(), endorsement.level().number(), DecisionRow.ENDORSED);
    row.person = endorsement.person().value();
    row.name = endorsement.name();
    row.words = endorsement.opinion();
    row.at = endorsement.at();
    keep(row);
  }

  void keep(CaseId id, Return returned) {
    DecisionRow row = row(id, returned.version(), returned.level().number(), DecisionRow.RETURNED);
    row.person = returned.person().value();
    row.name = returned.name();
    row.words = returned.reason();
    row.reasonCode = returned.reasonCode();
    row.answerBy = returned.answerBy();
    row.parts = json.scope(returned.scope());
    row.at = returned.at();
    keep(row);
  }

  void keep(CaseId id, Approval approval) {
    DecisionRow row = row(id, approval.version(), approval.level().number(), DecisionRow.APPROVED);
    row.person = approval.person().value();
    row.name = approval.name();
    row.words = approval.opinion();
    row.acceptedWaivers = json.strings(approval.acceptedWaivers().stream().sorted().toList());
    row.at = approval.at();
    keep(row);
  }

  /// Takes an endorsement back; what it said stays on record.
  void undo(CaseId id, Level level, int version, Instant at) {
    for (String sql : List.of(UNDONE, UNDO)) {
      var query =
          entities
              .createNativeQuery(sql)
              .setParameter("id", id.value())
              .setParameter("version", version)
              .setParameter("level", level.number());
      (sql.equals(UNDONE) ? query.setParameter("at", at) : query).executeUpdate();
    }
  }

  private void keep(DecisionRow row) {
    if (entities.find(DecisionRow.class, row.key) == null) {
      entities.persist(row);
    }
  }

  private DecisionRow row(CaseId id, int version, int level, String kind) {
    DecisionRow row = new DecisionRow();
    row.key = new DecisionRow.Key(id.value(), version, level);
    row.kind = kind;
    row.acceptedWaivers = json.strings(List.of());
    return row;
  }

  private List<DecisionRow> rows(CaseId id) {
    return entities
        .createQuery(
            "from DecisionRow d where d.key.caseId = :id order by d.key.version, d.at",
            DecisionRow.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  private static Endorsement endorsement(DecisionRow row, Chain chain) {
    return new Endorsement(
        chain.level(row.key.level()),
        new PersonId(row.person),
        row.name,
        Objects.requireNonNullElse(row.words, ""),
        row.key.version(),
        row.at);
  }

  private Return returned(DecisionRow row, Chain chain) {
    return new Return(
        chain.level(row.key.level()),
        new PersonId(row.person),
        row.name,
        Objects.requireNonNull(row.reasonCode),
        Objects.requireNonNullElse(row.words, ""),
        row.answerBy,
        row.key.version(),
        row.at,
        json.scope(row.parts));
  }

  private Approval approval(DecisionRow row, Chain chain) {
    return new Approval(
        chain.level(row.key.level()),
        new PersonId(row.person),
        row.name,
        row.words,
        Set.copyOf(json.strings(row.acceptedWaivers)),
        row.key.version(),
        row.at);
  }
}
