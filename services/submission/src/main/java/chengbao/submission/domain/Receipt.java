package chengbao.submission.domain;

import chengbao.manuscript.ContentHash;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// 报送回执: what a unit holds in its hand once its report is submitted. Given in one transaction with
/// the submission, and never changed: no report counts as submitted without one, and no receipt
/// speaks of what was not submitted.
///
/// @param number never used again
/// @param version 第几稿
/// @param to where it went, the level of the chain that reviews it next
/// @param waivers what stands although a check found it, with the unit's words
/// @param signedFor for whom the signatory signed, when it was a delegation
public record Receipt(
    String number,
    ReportId report,
    int version,
    Instant at,
    Sender unit,
    String title,
    Occasion round,
    Level to,
    ContentHash contentHash,
    ContentHash publicHash,
    Disclosure disclosure,
    List<Explained> waivers,
    Signature signature,
    @Nullable Person signedFor,
    Person submittedBy) {
  public Receipt {
    waivers = List.copyOf(waivers);
  }

  /// The unit by the names it bore on that day.
  public record Sender(UnitId id, String name, String creditCode) {}

  public record Occasion(RoundId id, String title, String noticeNumber, int year) {}

  /// 情况说明 of a finding that stood.
  public record Explained(String finding, String rule, String quote, String text, String by) {}

  public static Receipt of(String number, Submitted report, Unit unit, Round round, Officer by) {
    var version = report.version();
    var behalf = by.behalf();
    return new Receipt(
        number,
        report.cover().id(),
        version.number(),
        report.position().since(),
        new Sender(unit.id(), unit.name(), unit.creditCode()),
        version.head().title(),
        new Occasion(round.id(), round.title(), round.noticeNumber(), round.reportYear()),
        report.position().level(),
        version.contentHash(),
        version.publicHash(),
        version.disclosure(),
        explained(version).toList(),
        report.signature(),
        behalf == null ? null : behalf.of(),
        by.person());
  }

  private static Stream<Explained> explained(Version version) {
    return version.checkup().findings().stream()
        .filter(finding -> version.waivers().containsKey(finding.id()))
        .map(finding -> {
          var waiver = Objects.requireNonNull(version.waivers().get(finding.id()));
          return new Explained(
              finding.id(), finding.rule(), finding.quote(), waiver.text(), waiver.by().name());
        })
        .sorted(Comparator.comparing(Explained::rule).thenComparing(Explained::finding));
  }
}
