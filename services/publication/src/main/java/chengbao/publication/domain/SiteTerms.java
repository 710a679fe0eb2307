package chengbao.publication.domain;

import org.jspecify.annotations.Nullable;

/// How a site publishes (栏目设置), as the publisher of its district government has set it.
///
/// @param way whether this portal is the column or feeds one
/// @param opens the set time of the day; absent for at once
/// @param numbering who gives the index numbers
/// @param numbers how a number that is entered by hand must look, and for ours the serials
/// @param topic 主题分类 of its editions
/// @param genre 体裁分类 of its editions
public record SiteTerms(
    Way way,
    @Nullable PostingTime opens,
    Numbering numbering,
    Numbers numbers,
    String topic,
    String genre) {

  public static final SiteTerms USUAL =
      new SiteTerms(
          Way.COLUMN,
          null,
          Numbering.ALLOTTED,
          new Numbers(null, SerialRanges.ALL),
          Catalogue.TOPIC,
          Catalogue.GENRE);

  /// Two ways of a site.
  public enum Way {
    /// This portal is the column.
    COLUMN,
    /// Another platform shows it; this portal hands over the text and looks at the page.
    FEED
  }

  /// Where index numbers come from.
  public enum Numbering {
    ALLOTTED,
    ENTERED
  }

  /// @param form such as `USCC/YYYY-NNNNN`; absent for the form of the site's own rule
  /// @param serials that may be given here
  public record Numbers(@Nullable IndexNumberRule form, SerialRanges serials) {}

  public boolean feeds() {
    return way == Way.FEED;
  }

  /// A platform gives the numbers of its own pages.
  public boolean numbersAreEntered() {
    return feeds() || numbering == Numbering.ENTERED;
  }

  public Entry entry() {
    return new Entry(topic, genre, null);
  }
}
