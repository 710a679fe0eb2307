package chengbao.publication.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What was approved beside what a page says: title, 发布机构, dates, and the text to the letter. Half
/// and full width count as the same, white space as nothing, for platforms change both.
public record PageComparison(List<Difference> differences) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /// @param today a page is not published in the future
  public static PageComparison of(Approval approval, PageSays page, LocalDate today) {
    List<Difference> found = new ArrayList<>();
    String title = approval.document().text().title();
    if (!Squeezed.of(title).same(page.title())) {
      found.add(new Difference(Difference.Point.TITLE, title, page.title()));
    }
    String organ = page.organ() == null ? "" : page.organ();
    if (!Squeezed.of(approval.unit().name()).same(organ)) {
      found.add(new Difference(Difference.Point.ORGAN, approval.unit().name(), organ));
    }
    dates(approval, page, today, found);
    found.addAll(TextOnPage.differences(approval.document().text().blocks(), page.text()));
    return new PageComparison(List.copyOf(found));
  }

  private static void dates(
      Approval approval, PageSays page, LocalDate today, List<Difference> found) {
    LocalDate approved = LocalDate.ofInstant(approval.at(), ZONE);
    LocalDate posted = page.postedOn();
    if (posted == null || posted.isBefore(approved) || posted.isAfter(today)) {
      found.add(
          new Difference(
              Difference.Point.POSTED,
              approved.toString(),
              posted == null ? "" : posted.toString()));
    }
    LocalDate written = approval.document().signedOn();
    if (written != null && page.writtenOn() != null && !written.equals(page.writtenOn())) {
      found.add(
          new Difference(
              Difference.Point.WRITTEN, written.toString(), page.writtenOn().toString()));
    }
  }
}
