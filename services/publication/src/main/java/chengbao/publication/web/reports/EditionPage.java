package chengbao.publication.web.reports;

import chengbao.look.Written;
import chengbao.publication.PublicEditions.Mark;
import chengbao.publication.domain.Entry;
import chengbao.publication.web.Around;
import chengbao.publication.web.Proof;
import chengbao.publication.web.ReportText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of one edition.
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EditionPage(Around around, Shown shown, Proof proof, ReportText text, Beside beside)
    implements TemplateInstance {

  /// The facts about it.
  ///
  /// @param editions all editions of the report that were ever public
  /// @param changes the same with their notes, the latest first; empty while there is only one
  public record Shown(
      String report,
      int number,
      List<Mark> editions,
      List<Change> changes,
      boolean superseded,
      String title,
      List<String> phrases,
      @Nullable String documentNumber,
      @Nullable String addressee,
      @Nullable String signedBy,
      @Nullable LocalDate signedOn,
      String organ,
      String unit,
      int reportYear,
      String indexNumber,
      Instant publishedAt,
      Filed filed) {

    public int count() {
      return editions.size();
    }

    /// The address that stands for this text: a superseded edition has its own.
    public String canonical() {
      return superseded ? editionPage(number) : page();
    }

    public boolean corrected() {
      return !superseded && number > 1;
    }

    /// Where the report stands, in the edition that holds now.
    public String page() {
      return "/reports/" + report;
    }

    public String editionPage(int other) {
      return page() + "/editions/" + other;
    }

    public String yearPage() {
      return "/reports?year=" + reportYear;
    }

    public String unitPage() {
      return "/units/" + Written.inAddress(unit);
    }
  }

  /// An edition in the story of its report.
  ///
  /// @param note 更正说明; absent of the first
  public record Change(int number, Instant publishedAt, @Nullable String note) {}

  /// 主题分类 and 体裁分类, as its site had set them.
  public record Filed(String topic, String genre) {

    static Filed of(Entry entry) {
      return new Filed(entry.topic(), entry.genre());
    }

    /// Those of the standard have words in every language.
    public boolean isUsual() {
      return equals(of(Entry.USUAL));
    }
  }

  /// What stands beside the text.
  ///
  /// @param views how often the page was read
  /// @param qr leads a telephone to this page
  /// @param data for search engines
  public record Beside(long views, QrCode qr, RawString data) {}
}
