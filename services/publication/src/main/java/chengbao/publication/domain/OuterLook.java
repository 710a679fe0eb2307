package chengbao.publication.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The last look at the page of another platform (核对公开页面), and when the next one is due.
///
/// @param indexNumber the number that the platform gave
/// @param failures how often in a row it could not be read
/// @param why it could not be read, if it could not
/// @param differences empty when it agrees or could not be read
public record OuterLook(
    ReportId report,
    int number,
    String address,
    String indexNumber,
    @Nullable LocalDate postedOn,
    Instant at,
    Instant next,
    int failures,
    Standing standing,
    Visit.@Nullable Why why,
    List<Difference> differences) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Duration SOON = Duration.ofHours(1);

  /// A platform may be away for a while; that is no dead link yet.
  private static final int PATIENCE = 3;

  /// How the page stands.
  public enum Standing {
    AGREES,
    DIFFERS,
    /// Could not be read; tried again soon.
    AWAY,
    /// There is no such page, or it could not be read several times in a row.
    DEAD,
    /// The edition was taken down here and the page still has text of it.
    STILL_SHOWN,
    /// It was taken down here, and there it is gone as well.
    GONE_TOO
  }

  /// What was never looked at, or whose last look was lost with the database.
  public static OuterLook none(Edition edition, String address, String indexNumber) {
    return new OuterLook(
        edition.report(),
        edition.number(),
        address,
        indexNumber,
        null,
        Instant.EPOCH,
        Instant.EPOCH,
        0,
        Standing.AGREES,
        null,
        List.of());
  }

  /// The look after this one.
  public OuterLook then(Visit visit, Approval approval, Instant now) {
    return switch (visit) {
      case Visit.Read(PageSays page) -> read(page, approval, now);
      case Visit.NotRead(Visit.Why why) -> notRead(why, now);
    };
  }

  /// The look after this one at the page of an edition that was taken down: the platform has
  /// followed when there is no such page any more, or none of the text on it.
  public OuterLook thenTakenDown(Visit visit, Approval approval, Instant now) {
    Instant tomorrow = now.plus(Duration.ofDays(1));
    return switch (visit) {
      case Visit.Read(PageSays page) -> {
        boolean shown = TextOnPage.hasSome(approval.document().text().blocks(), page.text());
        Standing stands = shown ? Standing.STILL_SHOWN : Standing.GONE_TOO;
        yield with(postedOn, now, tomorrow, 0, stands, null, List.of());
      }
      case Visit.NotRead(Visit.Why why) when why == Visit.Why.GONE ->
          with(postedOn, now, tomorrow, 0, Standing.GONE_TOO, why, List.of());
      case Visit.NotRead(Visit.Why why) -> notRead(why, now);
    };
  }

  private OuterLook read(PageSays page, Approval approval, Instant now) {
    List<Difference> found =
        PageComparison.of(approval, page, LocalDate.ofInstant(now, ZONE)).differences();
    Standing stands = found.isEmpty() ? Standing.AGREES : Standing.DIFFERS;
    LocalDate posted = Objects.requireNonNullElse(page.postedOn(), LocalDate.ofInstant(now, ZONE));
    return with(posted, now, inAWeek(now), 0, stands, null, found);
  }

  private OuterLook notRead(Visit.Why why, Instant now) {
    int inARow = failures + 1;
    boolean dead = why == Visit.Why.GONE || inARow >= PATIENCE;
    Instant again = dead ? now.plus(Duration.ofDays(1)) : now.plus(SOON);
    return with(postedOn, now, again, inARow, dead ? Standing.DEAD : Standing.AWAY, why, List.of());
  }

  /// The same hour of the same day of the next week.
  private static Instant inAWeek(Instant now) {
    return now.atZone(ZONE).plusWeeks(1).toInstant();
  }

  private OuterLook with(
      @Nullable LocalDate posted,
      Instant now,
      Instant again,
      int inARow,
      Standing stands,
      Visit.@Nullable Why notRead,
      List<Difference> found) {
    return new OuterLook(
        report, number, address, indexNumber, posted, now, again, inARow, stands, notRead, found);
  }

  public boolean agrees() {
    return standing == Standing.AGREES && at.isAfter(Instant.EPOCH);
  }

  /// Whether somebody has to be told, the look before this one being known.
  public boolean isNews(OuterLook before) {
    return switch (standing) {
      case AWAY -> false;
      case AGREES -> before.standing == Standing.DIFFERS || before.standing == Standing.DEAD;
      case DIFFERS -> !differences.equals(before.differences);
      case DEAD, STILL_SHOWN, GONE_TOO -> before.standing != standing;
    };
  }
}
