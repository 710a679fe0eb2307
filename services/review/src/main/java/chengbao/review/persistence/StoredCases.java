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
import chengbao.review.persistence.KeptCases.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Cases in PostgreSQL. Jurisdiction is asked for in the same statement that looks a case up, so a
/// case of another office is not even read; whoever acts has the case to themselves until they are
/// done, so that the second of two learns from the row what the first has decided.
@ApplicationScoped
class StoredCases implements Cases {
  private static final String SEEN_BY =
      "select c.id from cases c where c.id = :id and " + Jurisdiction.CONDITION;

  private static final String STANDING =
      "select c.revision, c.state, c.last_at from cases c where c.id = :id and "
          + Jurisdiction.CONDITION;

  /// A case with its chain and the hash of its version, if the office may see it.
  private static final String READ =
      """
      select {c.*}, {step.*}, v.content_hash from cases c
      join case_levels step on step.case_id = c.id
      join case_versions v on v.case_id = c.id and v.number = c.version
      where c.id = :id and %s
      order by step.number
      """
          .formatted(Jurisdiction.CONDITION);

  private final EntityManager entities;
  private final StoredVersions versions;
  private final StoredDecisions decisions;
  private final DeskLines lines;
  private final StoredFigureLines figures;
  private final KeptCases kept;
  private final Clock clock;

  StoredCases(
      EntityManager entities,
      StoredVersions versions,
      StoredDecisions decisions,
      DeskLines lines,
      StoredFigureLines figures,
      KeptCases kept,
      Clock clock) {
    this.entities = entities;
    this.versions = versions;
    this.decisions = decisions;
    this.lines = lines;
    this.figures = figures;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public Optional<ReviewCase> find(CaseId id, Reviewer reviewer) {
    return StoredCaseLines.tuples(
            Jurisdiction.bind(
                entities.createNativeQuery(STANDING, Tuple.class).setParameter("id", id.value()),
                reviewer,
                clock.instant()))
        .stream()
        .findFirst()
        .flatMap(row -> at(standing(id, row), reviewer));
  }

  private static Standing standing(CaseId id, Tuple row) {
    return new Standing(
        id,
        row.get("revision", Number.class).longValue(),
        row.get("state", String.class),
        row.get("last_at", Instant.class));
  }

  private Optional<ReviewCase> at(Standing standing, Reviewer reviewer) {
    Optional<ReviewCase> known = kept.at(standing);
    if (known.isPresent()) {
      return known;
    }
    Optional<ReviewCase> read = read(standing.id(), reviewer);
    read.filter(found -> found.file().revision() == standing.revision())
        .ifPresent(found -> kept.keep(standing, found));
    return read;
  }

  @SuppressWarnings("unchecked")
  private Optional<ReviewCase> read(CaseId id, Reviewer reviewer) {
    List<Object[]> rows =
        (List<Object[]>)
            Jurisdiction.bind(
                    entities
                        .unwrap(Session.class)
                        .createNativeQuery(READ, Object[].class)
                        .addEntity("c", CaseRow.class)
                        .addEntity("step", LevelRow.class)
                        .addScalar("content_hash")
                        .setParameter("id", id.value()),
                    reviewer,
                    clock.instant())
                .getResultList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(read(id, rows));
  }

  @Override
  public Optional<ReviewCase> take(CaseId id, Reviewer reviewer) {
    return isSeenBy(id, reviewer) ? take(id) : Optional.empty();
  }

  @Override
  public Optional<ReviewCase> take(CaseId id) {
    return Optional.ofNullable(
            entities.find(CaseRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .map(row -> reviewCase(row, new Chain(levels(id)), versions.known(id, row.version)));
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
            Tuple.class)
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
            entities.createNativeQuery(SEEN_BY, Tuple.class).setParameter("id", id.value()),
            reviewer,
            clock.instant())
        .getResultList()
        .isEmpty();
  }

  /// @param rows the case with its version's hash, once for each level
  private ReviewCase read(CaseId id, List<Object[]> rows) {
    CaseRow row = (CaseRow) rows.getFirst()[0];
    Chain chain = new Chain(rows.stream().map(one -> ((LevelRow) one[1]).level()).toList());
    return reviewCase(
        row, chain, versions.known(id, row.version, String.valueOf(rows.getFirst()[2])));
  }

  private ReviewCase reviewCase(CaseRow row, Chain chain, StoredVersions.Known version) {
    CaseId id = new CaseId(row.id);
    StoredDecisions.Decided decided = decisions.of(id, chain, row.version);
    CaseFile file =
        new CaseFile(
            new Subject(id, row.unit.unit(), row.round.round(), chain),
            chain.level(row.level),
            version.sent(),
            version.takenPart(),
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
        .getResultList()
        .stream()
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
