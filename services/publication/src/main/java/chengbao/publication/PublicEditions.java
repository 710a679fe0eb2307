package chengbao.publication;

import chengbao.publication.domain.Edition;
import chengbao.publication.domain.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the public may ask for. Editions that wait are not here.
public interface PublicEditions {

  /// The editions of a report that have a number, the first one first; empty when the public knows
  /// nothing of the report.
  List<Mark> marks(ReportId report);

  /// A whole edition.
  Optional<Edition.Numbered> find(ReportId report, int number);

  /// Current editions, the latest first.
  List<Line> lines(Wanted wanted, int skip, int most);

  /// Current editions behind this one in the same order, however many come before it.
  List<Line> linesAfter(Wanted wanted, Place last, int most);

  long count(Wanted wanted);

  /// Current editions whole, in the order of their reports' ids.
  ///
  /// @param after the last report of the batch before; null for the first batch
  List<Edition.Published> batch(Wanted wanted, @Nullable ReportId after, int most);

  /// Where current editions of a site stand, in the order of their reports' ids.
  List<Place> places(String site, int skip, int most);

  /// A text that is another one as soon as any current edition of a year is.
  String stateOf(String site, int year);

  /// Report years with their number of reports, the latest first.
  List<Year> years(String site);

  /// Units that have published, by kind and name.
  ///
  /// @param kind null for all
  List<Organ> organs(String site, @Nullable String kind, int most);

  /// The site on whose pages a report stands.
  Optional<String> site(ReportId report);

  /// The report that has an index number.
  Optional<ReportId> byIndexNumber(String number);

  /// The edition whose public hash begins so.
  Optional<Line> byHash(String beginning);

  /// The edition of the version whose hash begins so, as it stands on the unit's receipt.
  Optional<Line> byContentHash(String beginning);

  /// Enough of an edition to know whether a page about it is still right.
  ///
  /// @param state `published`, `superseded`, `withdrawn` or `erased`
  /// @param version grows with each change of the state
  record Mark(int number, String state, long version, Instant publishedAt) {}

  /// One line of a list.
  record Line(
      ReportId report,
      int number,
      String title,
      String unit,
      String unitName,
      String unitKind,
      int reportYear,
      String indexNumber,
      String publicHash,
      Instant publishedAt) {}

  /// @param at when it was published
  record Place(ReportId report, Instant at) {}

  record Year(int year, long reports) {}

  record Organ(String id, String name, String kind) {}

  /// A filter; null means all.
  ///
  /// @param site a portal column
  /// @param branch 条线 of bureaus, such as 司法局
  /// @param words part of the title or of the name of the unit
  record Wanted(
      @Nullable String site,
      @Nullable ReportId report,
      @Nullable Integer year,
      @Nullable String unit,
      @Nullable String kind,
      @Nullable String branch,
      @Nullable String words) {

    public static Wanted of(String site) {
      return new Wanted(site, null, null, null, null, null, null);
    }

    /// The same, of one branch only.
    public Wanted ofBranch(@Nullable String only) {
      return new Wanted(site, report, year, unit, kind, only, words);
    }
  }
}
