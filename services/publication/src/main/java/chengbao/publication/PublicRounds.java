package chengbao.publication;

import chengbao.publication.domain.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rounds as the public and their offices may see them.
public interface PublicRounds {

  /// Rounds whose circular is public, of offices of this site; the latest first.
  List<Round> ofSite(String site);

  /// One of them; empty before its circular is public.
  Optional<Round> find(String id);

  /// Who of a round has published and who has not, by kind. Who owes nothing, and whose report is
  /// not for the public, is not here.
  List<Line> lines(String round);

  /// All rounds of an office, the latest first.
  List<Round> ofOffice(String office);

  /// @param circular the number of the circular, null before it is public
  record Round(
      String id,
      String title,
      String noticeNumber,
      int reportYear,
      @Nullable String circular,
      @Nullable Instant circularAt) {}

  /// @param report null as long as nothing is published
  record Line(
      String unit,
      String unitName,
      String unitKind,
      @Nullable ReportId report,
      @Nullable Instant publishedAt) {}
}
