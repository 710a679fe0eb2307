package chengbao.review.persistence;

import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Copied;
import chengbao.manuscript.comparison.CopyIndex;
import chengbao.manuscript.comparison.Copying;
import chengbao.manuscript.comparison.ReportText;
import chengbao.review.RoundTexts;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.FoundCopies.Source;
import chengbao.review.domain.Reviewer;
import chengbao.review.persistence.RoundIndexes.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The texts of a round: which are alike the index says, the texts themselves are read for those
/// few that the office may see, in one statement.
@ApplicationScoped
class StoredRoundTexts implements RoundTexts {
  /// More than are shown, as some may be another office's.
  private static final int CANDIDATES = 60;

  private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");

  private static final String MOVED =
      """
      select c.id, v.content_hash, c.last_at
      from cases c join case_versions v on v.case_id = c.id and v.number = c.version
      where c.round = :round and c.last_at >= :since order by c.last_at
      """;

  private static final String MOVED_SINCE =
      """
      select count(*) from (
        select 1 from cases c
        where c.round = :round and c.last_at > :since and c.id <> :id limit 1) moved
      """;

  private static final String TEXTS =
      """
      select c.id, c.unit, c.unit_short_name, c.report_year, v.signed_on, v.submitted_at,
        cast(v.blocks as text) as blocks
      from cases c join case_versions v on v.case_id = c.id and v.number = c.version
      where c.id in (:ids)
      """;

  private final EntityManager entities;
  private final StoredJson json;
  private final RoundIndexes indexes;
  private final Clock clock;

  StoredRoundTexts(EntityManager entities, StoredJson json, RoundIndexes indexes, Clock clock) {
    this.entities = entities;
    this.json = json;
    this.indexes = indexes;
    this.clock = clock;
  }

  @Override
  public List<Other> like(CaseFile file, ReportText report, Reviewer reader, int most) {
    List<UUID> alike =
        index(file).similar(report, CANDIDATES).stream()
            .map(similar -> UUID.fromString(similar.id()))
            .toList();
    if (alike.isEmpty()) {
      return List.of();
    }
    Query query =
        Jurisdiction.bind(
                entities.createNativeQuery(
                    TEXTS + " and c.unit <> :unit and " + Jurisdiction.CONDITION, Tuple.class),
                reader,
                clock.instant())
            .setParameter("ids", alike)
            .setParameter("unit", file.subject().unit().id().value());
    Map<UUID, Other> seen = new HashMap<>();
    tuples(query).forEach(row -> seen.put(row.get("id", UUID.class), other(row)));
    return alike.stream().map(seen::get).filter(Objects::nonNull).limit(most).toList();
  }

  @Override
  public Copied compare(CaseFile file, ReportText report, List<ReportText> others) {
    return Copying.find(report, others, index(file));
  }

  @Override
  public boolean movedSince(CaseFile file, Instant since) {
    Query query =
        entities
            .createNativeQuery(MOVED_SINCE, Tuple.class)
            .setParameter("round", file.subject().round().id())
            .setParameter("since", since)
            .setParameter("id", file.id().value());
    return tuples(query).getFirst().get(0, Number.class).intValue() > 0;
  }

  private CopyIndex index(CaseFile file) {
    UUID round = file.subject().round().id();
    return indexes.current(round, since -> moved(round, since), this::texts);
  }

  private List<Moved> moved(UUID round, Instant since) {
    Query query =
        entities
            .createNativeQuery(MOVED, Tuple.class)
            .setParameter("round", round)
            .setParameter("since", since);
    return tuples(query).stream()
        .map(row ->
            new Moved(
                row.get("id", UUID.class),
                row.get("content_hash", String.class),
                row.get("last_at", Instant.class)))
        .toList();
  }

  private List<ReportText> texts(List<UUID> ids) {
    Query query = entities.createNativeQuery(TEXTS, Tuple.class).setParameter("ids", ids);
    return tuples(query).stream().map(this::text).toList();
  }

  private Other other(Tuple row) {
    return new Other(
        new Source(
            new CaseId(row.get("id", UUID.class)),
            row.get("unit_short_name", String.class),
            row.get("report_year", Integer.class),
            false),
        text(row));
  }

  private ReportText text(Tuple row) {
    LocalDate signed = row.get("signed_on", LocalDate.class);
    return new ReportText(
        row.get("id", UUID.class).toString(),
        row.get("unit", UUID.class).toString(),
        signed == null
            ? LocalDate.ofInstant(row.get("submitted_at", Instant.class), OFFICE_TIME)
            : signed,
        json.blocks(row.get("blocks", String.class)).stream().map(TextBlock::block).toList());
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> tuples(Query query) {
    return (List<Tuple>) query.getResultList();
  }
}
