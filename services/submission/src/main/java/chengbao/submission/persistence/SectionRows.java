package chengbao.submission.persistence;

import chengbao.submission.domain.Section;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class SectionRows implements PanacheRepositoryBase<SectionRow, UUID> {
  List<Section> of(UUID report) {
    return list("reportId", Sort.by("place"), report).stream().map(SectionRow::section).toList();
  }

  /// Writes only the sections that changed, and drops those that went.
  void keep(UUID report, List<Section> sections) {
    var gone =
        list("reportId", report).stream().collect(Collectors.toMap(r -> r.id, Function.identity()));
    var place = 0;
    for (var section : sections) {
      var known = gone.remove(section.id().value());
      if (known == null) {
        var row = new SectionRow();
        row.take(section, report, place);
        persist(row);
      } else if (known.version != section.version() || known.place != place) {
        known.take(section, report, place);
      }
      place++;
    }
    gone.values().forEach(this::delete);
  }
}
