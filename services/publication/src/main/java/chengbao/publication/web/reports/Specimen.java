package chengbao.publication.web.reports;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.publication.PublicEditions.Mark;
import chengbao.publication.domain.Entry;
import chengbao.publication.web.Around;
import chengbao.publication.web.Proof;
import chengbao.publication.web.ReportText;
import io.quarkus.qute.RawString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A page of an edition that has everything such a page can have. Nobody reads it; it shows whether
/// pages are drawn as they were.
final class Specimen {

  private static final Instant AT = Instant.EPOCH;

  private Specimen() {}

  static EditionPage page(Around around) {
    return new EditionPage(
        around,
        shown(),
        new Proof("", "0", "0", "办", AT, "k", "s"),
        ReportText.of(
            List.of(
                new Block("1", BlockKind.HEADING, 1, "一、发展"),
                new Block("2", BlockKind.HEADING, 2, "（一）发"),
                new Block("3", BlockKind.HEADING, 3, "1.发"),
                new Block("4", BlockKind.RUN_IN, 0, "一是头发。后来干了。"),
                new Block("5", BlockKind.LIST_ITEM, 0, "二是后来。"),
                new Block("6", BlockKind.TABLE, 0, "甲\t乙"))),
        new EditionPage.Beside(1, new QrCode(1, "M0 0h1"), new RawString("{}")));
  }

  private static EditionPage.Shown shown() {
    return new EditionPage.Shown(
        "r",
        2,
        List.of(new Mark(1, "superseded", 1, AT), new Mark(2, "published", 1, AT)),
        List.of(new EditionPage.Change(2, AT, "更正"), new EditionPage.Change(1, AT, null)),
        false,
        "题",
        List.of("题"),
        "文号",
        "机关",
        "落款",
        LocalDate.EPOCH,
        "机关",
        "u",
        1970,
        "i",
        AT,
        EditionPage.Filed.of(Entry.USUAL));
  }
}
