package chengbao.review.persistence;

import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Cases;
import chengbao.review.domain.Chain;
import chengbao.review.domain.Holder;
import chengbao.review.domain.Level;
import chengbao.review.domain.Move;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Stamp;
import chengbao.review.domain.Subject;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.comment.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cases in PostgreSQL. Jurisdiction is asked for in the same statement that looks a case up, so a
/// case of another office is not even read; whoever acts has the case to themselves until they are
/// done, so that the second of two learns from the row what the first has decided.
@ApplicationScoped
class StoredCases implements Cases {
  private static final String SEEN_BY =
      "select c.id from cases c where c.id = :id and " + Jurisdiction.CONDITION;

  private final EntityManager entities;
  private final StoredVersions versions;
  private final StoredDecisions decisions;
  private final DeskLines lines;
  private final StoredFigureLines figures;
  private final Clock clock;

  StoredCases(
      EntityManager entities,
      StoredVersions versions,
      StoredDecisions decisions,
      DeskLines lines,
      StoredFigureLines figures,
      Clock clock) {
    this.entities = entities;
    this.versions = versions;
    this.decisions = decisions;
    this.lines = lines;
    this.figures = figures;
    this.clock = clock;
  }

  @Override
  public Optional<ReviewCase> find(CaseId id, Reviewer reviewer) {
    return isSeenBy(id, reviewer) ? read(id, LockModeType.NONE) : Optional.empty();
  }

  @Override
  public Optional<ReviewCase> take(CaseId id, Reviewer reviewer) {
    return isSeenBy(id, reviewer) ? take(id) : Optional.empty();
  }

  @Override
  public Optional<ReviewCase> take(CaseId id) {
    return read(id, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<SentVersion> version(CaseId id, int number) {
    return versions.find(id, number);
  }

  @Override
  public SortedMap<Integer, Reply> replies(CaseId id) {
    return versions.replies(id);
  }

  @Override
  public void add(Waiting opened) {
    CaseFile file = opened.file();
    CaseRow row = new CaseRow();
    row.id = file.id().value();
    row.unit = UnitColumns.of(file.subject().unit());
    row.round = RoundColumns.of(file.subject().round());
    put(row, opened);
    entities.persist(row);
    file.subject()
        .chain()
        .levels()
        .forEach(level -> entities.persist(LevelRow.of(file.id(), level)));
    versions.add(file.id(), file.sent());
    entities.flush();
    lines.open(file.id(), file.last().at());
    figures.keep(file);
  }

  @Override
  public void save(ReviewCase moved) {
    CaseFile file = moved.file();
    CaseRow row = entities.find(CaseRow.class, file.id().value());
    if (row == null || row.revision + 1 != file.revision()) {
      throw new Refused(Refusal.VERSION_STALE);
    }
    String place = DeskLines.place(row);
    put(row, moved);
    if (!versions.exists(file.id(), file.sent().number())) {
      versions.add(file.id(), file.sent());
      entities.flush();
      figures.keep(file);
    }
    switch (file.last().move()) {
      case ENDORSED -> decisions.keep(file.id(), file.endorsements().getLast());
      case RETURNED -> decisions.keep(file.id(), file.returns().getLast());
      case APPROVED -> {
        if (moved instanceof Decided decided) {
          decisions.keep(file.id(), decided.approval());
        }
      }
      case ENDORSEMENT_UNDONE ->
          decisions.undo(file.id(), file.level(), file.sent().number(), file.last().at());
      case OPENED, CLAIMED, RELEASED, ASSIGNED, REOPENED -> {}
    }
    entities.flush();
    lines.follow(file.id(), row, place, file.last().at());
  }

  @Override
  public boolean isUnopened(CaseId id, UnitId office) {
    return !entities
        .createNativeQuery(
            "select id from cases where id = :id and office = :office and state = 'waiting' and opened_at is null",
            UUID.class)
        .setParameter("id", id.value())
        .setParameter("office", office.value())
        .getResultList()
        .isEmpty();
  }

  @Override
  public void open(CaseId id, Instant at) {
    entities
        .createNativeQuery("update cases set opened_at = :at where id = :id and opened_at is null")
        .setParameter("at", at)
        .setParameter("id", id.value())
        .executeUpdate();
  }

  private boolean isSeenBy(CaseId id, Reviewer reviewer) {
    return !Jurisdiction.bind(
            entities.createNativeQuery(SEEN_BY, UUID.class).setParameter("id", id.value()),
            reviewer,
            clock.instant())
        .getResultList()
        .isEmpty();
  }

  private Optional<ReviewCase> read(CaseId id, LockModeType lock) {
    return Optional.ofNullable(entities.find(CaseRow.class, id.value(), lock))
        .map(this::reviewCase);
  }

  private ReviewCase reviewCase(CaseRow row) {
    CaseId id = new CaseId(row.id);
    Chain chain = new Chain(levels(id));
    StoredDecisions.Decided decided = decisions.of(id, chain, row.version);
    CaseFile file =
        new CaseFile(
            new Subject(id, row.unit.unit(), row.round.round(), chain),
            chain.level(row.level),
            versions.find(id, row.version).orElseThrow(),
            versions.takenPart(id),
            decided.endorsements(),
            decided.returns(),
            new Stamp(Codes.constant(Move.class, row.lastMove), row.lastBy, row.lastAt),
            row.revision);
    return switch (row.state) {
      case States.WAITING -> new Waiting(file);
      case States.CLAIMED -> new Claimed(file, holder(row));
      case States.WITH_UNIT -> new WithUnit(file, decided.returns().getLast());
      case States.DECIDED ->
          new Decided(file, Objects.requireNonNull(decided.approval()), PublicColumns.read(row));
      default -> throw new IllegalStateException("a state the check constraint forbids");
    };
  }

  private static Holder holder(CaseRow row) {
    return new Holder(
        new PersonId(Objects.requireNonNull(row.holder)),
        Objects.requireNonNull(row.holderName),
        Objects.requireNonNull(row.heldSince),
        row.expectedOn);
  }

  private List<Level> levels(CaseId id) {
    return entities
        .createQuery(
            "from LevelRow l where l.key.caseId = :id order by l.key.number", LevelRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(LevelRow::level)
        .toList();
  }

  private static void put(CaseRow row, ReviewCase moved) {
    CaseFile file = moved.file();
    row.state = States.of(moved);
    row.level = file.level().number();
    row.office = file.level().office().value();
    row.version = file.sent().number();
    row.lastMove = Codes.of(file.last().move());
    row.lastBy = file.last().by();
    row.lastAt = file.last().at();
    row.openedAt = null;
    putHolder(row, moved instanceof Claimed claimed ? claimed.holder() : null);
    PublicColumns.put(row, moved instanceof Decided decided ? decided.publicState() : null);
  }

  private static void putHolder(CaseRow row, @Nullable Holder holder) {
    row.holder = holder == null ? null : holder.person().value();
    row.holderName = holder == null ? null : holder.name();
    row.heldSince = holder == null ? null : holder.since();
    row.expectedOn = holder == null ? null : holder.expectedOn();
  }
}
