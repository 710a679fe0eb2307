package chengbao.submission.persistence;

import chengbao.submission.domain.Outline;
import chengbao.submission.domain.Outlines;
import chengbao.submission.domain.Template;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class StoredOutlines implements Outlines {
  private final OutlineRows rows;

  StoredOutlines(OutlineRows rows) {
    this.rows = rows;
  }

  @Override
  public Outline inForce(Instant at) {
    return rows.find("validFrom <= ?1", Sort.descending("validFrom"), at)
        .firstResultOptional()
        .map(OutlineRow::outline)
        .orElseThrow(() -> new IllegalStateException("no outline in force at " + at));
  }

  @Override
  public List<Outline> all() {
    return rows.listAll(Sort.descending("validFrom", "key.version")).stream()
        .map(OutlineRow::outline)
        .toList();
  }

  @Override
  public Outline of(Template template) {
    return rows.findByIdOptional(new OutlineRow.Key(template.id(), template.version()))
        .map(OutlineRow::outline)
        .orElseThrow(() -> new IllegalStateException("no outline " + template));
  }
}
