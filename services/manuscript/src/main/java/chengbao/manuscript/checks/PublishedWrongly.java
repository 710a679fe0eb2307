package chengbao.manuscript.checks;

import chengbao.manuscript.structure.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A saved page whose own metadata say that another organ published it, or that it came before the
/// year had ended or after the first of April (Article 24 of the 2019 rules).
final class PublishedWrongly implements Rule {
  @Override
  public String id() {
    return "C17-published";
  }

  @Override
  public List<Hit> check(Draft draft) {
    var source = draft.context().source();
    if (source == null) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    publisher(draft, source.metadata(), hits);
    date(draft, source.metadata(), hits);
    return hits;
  }

  private static void publisher(Draft draft, Map<String, String> metadata, List<Hit> hits) {
    Optional<String> publisher =
        Stream.of("发布机构", "发布单位", "制发机构")
            .map(metadata::get)
            .filter(java.util.Objects::nonNull)
            .findFirst();
    String unit =
        draft.context().unitName() == null
            ? draft.manuscript().signatureUnit()
            : draft.context().unitName();
    if (publisher.isPresent() && unit != null && !OrganNames.mayBeSame(publisher.get(), unit)) {
      hits.add(Hit.ofText().variant("organ").with("publisher", publisher.get()).with("unit", unit));
    }
  }

  private static void date(Draft draft, Map<String, String> metadata, List<Hit> hits) {
    Integer year = Years.expected(draft);
    Optional<LocalDate> published =
        Stream.of("发布日期", "发布时间", "发文日期")
            .map(metadata::get)
            .filter(java.util.Objects::nonNull)
            .map(value -> Dates.whole(value.split(" ")[0]))
            .flatMap(Optional::stream)
            .findFirst();
    if (year == null || published.isEmpty()) {
      return;
    }
    Hit hit = Hit.ofText().with("date", published.get());
    if (published.get().isBefore(LocalDate.of(year + 1, 1, 1))) {
      hits.add(hit.variant("early"));
    } else if (!published.get().isBefore(LocalDate.of(year + 1, 4, 1))) {
      hits.add(hit.variant("late"));
    }
  }
}
