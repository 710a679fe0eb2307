package chengbao.publication.web.opendata;

import chengbao.publication.PublicEditions.Line;
import chengbao.publication.web.EditionSheet;
import java.time.Instant;
import java.util.List;

/// Current editions as data.
///
/// @param total how many there are under this filter
/// @param page from 1
public record EditionList(List<Entry> editions, long total, int page, int pageSize) {

  /// One edition in short.
  public record Entry(
      String report,
      int edition,
      String title,
      String unit,
      String unitName,
      String unitKind,
      int reportYear,
      String indexNumber,
      String publicHash,
      Instant publishedAt,
      EditionSheet.Addresses addresses) {

    static Entry of(Line line) {
      return new Entry(
          line.report().toString(),
          line.number(),
          line.title(),
          line.unit(),
          line.unitName(),
          line.unitKind(),
          line.reportYear(),
          line.indexNumber(),
          line.publicHash(),
          line.publishedAt(),
          EditionSheet.Addresses.of(line.report().toString(), line.number(), line.indexNumber()));
    }
  }
}
