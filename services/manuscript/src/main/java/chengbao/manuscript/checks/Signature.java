package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Part;
import chengbao.manuscript.Severity;
import chengbao.manuscript.structure.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The organ that signs and the date: there, of the reporting unit, a day that exists, and after
/// the year reported on has ended.
final class Signature implements Rule {
  private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日");

  @Override
  public String id() {
    return "C15-signature";
  }

  @Override
  public List<Hit> check(Draft draft) {
    List<Hit> hits = new ArrayList<>();
    Manuscript manuscript = draft.manuscript();
    Block impossible = impossibleDate(manuscript);
    if (impossible != null) {
      hits.add(Hit.of(impossible).variant("no-such-day"));
    }
    organ(draft, hits);
    date(draft, hits);
    missing(draft, impossible != null, hits);
    return hits;
  }

  /// A line that is a date by its form and none by the calendar stays in the body.
  private static @org.jspecify.annotations.Nullable Block impossibleDate(Manuscript manuscript) {
    List<Block> blocks = manuscript.blocks();
    return blocks.subList(Math.max(0, blocks.size() - 3), blocks.size()).stream()
        .filter(
            block -> DATE.matcher(block.text()).matches() && Dates.whole(block.text()).isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static void organ(Draft draft, List<Hit> hits) {
    Block signature = draft.line(Part.SIGNATURE.id());
    String unit = draft.context().unitName();
    boolean judged =
        signature != null
            && unit != null
            && signature.text().indexOf(' ') < 0
            && !signature.text().startsWith("中共");
    if (judged
        && signature != null
        && unit != null
        && !OrganNames.mayBeSame(signature.text(), unit)) {
      hits.add(Hit.of(signature).variant("other").with("unit", unit));
    }
  }

  private static void date(Draft draft, List<Hit> hits) {
    Block line = draft.line(Part.DATE.id());
    LocalDate signed = draft.manuscript().signedOn();
    Integer year = Years.expected(draft);
    if (line == null || signed == null || year == null) {
      return;
    }
    if (signed.isBefore(LocalDate.of(year, 12, 1))) {
      hits.add(Hit.of(line).variant("early").with("year", year));
    } else if (signed.isAfter(LocalDate.of(year + 1, 12, 31))) {
      hits.add(Hit.of(line).variant("late").with("year", year));
    }
  }

  private static void missing(Draft draft, boolean dateIsThere, List<Hit> hits) {
    var source = draft.context().source();
    boolean complete =
        draft.manuscript().signatureUnit() != null && draft.manuscript().signedOn() != null;
    if (source != null && !complete && !dateIsThere) {
      Hit hit = Hit.ofText().variant("missing");
      hits.add(hit.at(source.isWholeDocument() ? Severity.WARNING : Severity.NOTE));
    }
  }
}
