package chengbao.publication.web.verify;

import chengbao.publication.documents.Verdict;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.RecordNumber;
import chengbao.publication.web.EditionSheet;
import chengbao.publication.web.ReportText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The answer to a verification.
///
/// @param verdict `authentic`, `corrected`, `withdrawn` or `unknown`
public record Verified(String verdict, List<Found> matches) {

  /// @param by `file`, `public-hash`, `content-hash`, `index-number` or `text`
  /// @param format of the file: `pdf`, `docx`, `txt` or `json`
  /// @param editions how many the report has
  /// @param current the edition that holds now
  /// @param state `current`, `superseded`, `withdrawn` or `erased`
  /// @param changedAt when it was corrected or withdrawn
  /// @param note why it was withdrawn
  public record Found(
      String by,
      @Nullable String format,
      String report,
      int edition,
      int editions,
      @Nullable Integer current,
      String state,
      String title,
      String organ,
      String indexNumber,
      String recordNumber,
      String publicHash,
      Instant publishedAt,
      @Nullable Instant changedAt,
      @Nullable String note,
      EditionSheet.Addresses addresses) {

    static Found of(Verdict.Match match) {
      Edition.Numbered edition = match.edition();
      String report = edition.report().toString();
      String index = edition.indexNumber().value();
      return new Found(
          code(match.by()),
          match.format() == null ? null : match.format().ending(),
          report,
          edition.number(),
          match.editions(),
          match.current(),
          EditionSheet.state(edition),
          ReportText.shown(edition.approval().document().text().title()),
          edition.approval().unit().name(),
          index,
          RecordNumber.of(edition.approval().publicHash()),
          edition.approval().publicHash().value(),
          edition.publishedAt(),
          changedAt(edition),
          edition instanceof Edition.Gone gone ? gone.note() : null,
          EditionSheet.Addresses.of(report, edition.number(), index));
    }

    private static @Nullable Instant changedAt(Edition.Numbered edition) {
      return switch (edition) {
        case Edition.Published _ -> null;
        case Edition.Superseded superseded -> superseded.supersededAt();
        case Edition.Gone gone -> gone.withdrawal() == null ? null : gone.withdrawal().at();
      };
    }

    private static String code(Verdict.By by) {
      return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Verified of(Verdict verdict) {
    List<Found> found = verdict.matches().stream().map(Found::of).toList();
    return new Verified(found.isEmpty() ? "unknown" : word(found.getFirst().state()), found);
  }

  private static String word(String state) {
    return switch (state) {
      case "current" -> "authentic";
      case "superseded" -> "corrected";
      default -> "withdrawn";
    };
  }
}
