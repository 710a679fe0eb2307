package chengbao.submission.persistence;

import chengbao.submission.KeptForms;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredKeptForms implements KeptForms {
  private static final Duration KEPT = Duration.ofMinutes(30);

  private final KeptFormRows rows;
  private final Clock clock;

  StoredKeptForms(KeptFormRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  @Transactional
  public UUID keep(Kept form) {
    var now = clock.instant();
    rows.delete("keptAt < ?1", now.minus(KEPT));
    var row = new KeptFormRow();
    row.id = UUID.randomUUID();
    row.action = form.action();
    row.fields =
        Documents.write(
            form.fields().stream().map(f -> List.of(f.getKey(), f.getValue())).toList());
    row.keptAt = now;
    rows.persist(row);
    return row.id;
  }

  @Override
  @Transactional
  public Optional<Kept> find(UUID number) {
    return rows.findByIdOptional(number)
        .filter(row -> row.keptAt.isAfter(clock.instant().minus(KEPT)))
        .map(row -> new Kept(row.action, fields(row.fields)));
  }

  private static List<Map.Entry<String, String>> fields(String json) {
    return Documents.read(json, new TypeReference<List<List<String>>>() {}).stream()
        .map(pair -> Map.entry(pair.getFirst(), pair.getLast()))
        .toList();
  }
}
