package chengbao.journey.browser;

import chengbao.journey.api.Call;
import chengbao.journey.api.Caller;
import chengbao.journey.api.DirectCaller;
import chengbao.journey.api.PortalApi;
import chengbao.journey.api.PublisherApi;
import chengbao.journey.api.RegisterApi;
import chengbao.journey.api.Report;
import chengbao.journey.api.ReviewApi;
import chengbao.journey.api.Servers;
import chengbao.journey.api.Service;
import chengbao.journey.api.SubmissionApi;
import chengbao.journey.district.District;
import chengbao.journey.district.Officer;
import chengbao.journey.district.Unit;
import chengbao.journey.story.Cast;
import chengbao.journey.story.Disclosure;
import chengbao.journey.story.Drafting;
import chengbao.journey.story.Patience;
import chengbao.journey.story.Phrases;
import chengbao.journey.story.Publishing;
import chengbao.journey.story.Reviewing;
import chengbao.journey.story.Sample;
import chengbao.journey.story.Steps;
import chengbao.local.Addresses;
import chengbao.local.Home;
import chengbao.local.RunningStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The running system, and what has to have happened before a story begins, done through the API.
final class Office {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(90), Duration.ofMillis(50));
  private static final Phrases PHRASES =
      new Phrases("演示说明：浏览器测试用文本。", "浏览器测试：初审通过。", "浏览器测试：准予备案。");

  private static final Addresses ADDRESSES = RunningStack.given().addresses();
  private static final Servers SERVERS =
      new Servers(
          URI.create(ADDRESSES.portalUrl()),
          URI.create(ADDRESSES.submissionUrl()),
          URI.create(ADDRESSES.reviewUrl()),
          URI.create(ADDRESSES.keycloakUrl()));
  private static final Caller CALLER = takingTurns(DirectCaller.to(SERVERS));

  final Addresses addresses = ADDRESSES;
  final ReviewApi review;
  private final District district = District.read(Home.folder().resolve("deploy/demo/anlan.json"));
  private final SubmissionApi submission;
  private final RegisterApi register;
  private final Drafting drafting;
  private final Reviewing reviewing;
  private final Publishing publishing;
  private final PublisherApi publisher;

  Office() {
    submission = new SubmissionApi(CALLER);
    register = new RegisterApi(CALLER);
    review = new ReviewApi(CALLER);
    drafting = new Drafting(submission, PHRASES, Steps.unwatched());
    reviewing = new Reviewing(review, PHRASES, Steps.unwatched(), PATIENCE);
    publisher = new PublisherApi(CALLER);
    publishing =
        new Publishing(new PortalApi(CALLER, SERVERS), publisher, Steps.unwatched(), PATIENCE);
  }

  private static Caller takingTurns(DirectCaller caller) {
    return call -> {
      Officer officer = call.officer();
      if (officer != null) {
        LoginTurns.take(officer.username(), () -> caller.signIn(officer));
      }
      return caller.call(call);
    };
  }

  static int year() {
    return CLOCK.instant().atZone(ZoneOffset.UTC).getYear() - 1;
  }

  /// A name for a round that no other run has used.
  static String roundTitle() {
    return "关于报送" + year() + "年度法治政府建设年度报告的通知（" + CLOCK.instant() + "）";
  }

  Unit unit(String name) {
    return district.unit(name).orElseThrow();
  }

  Cast cast(String unit) {
    return Cast.of(district, unit(unit));
  }

  /// A round that one unit owes a report for; its id.
  String opened(String unit) {
    return opened(unit, year());
  }

  private String opened(String unit, int year) {
    Cast cast = cast(unit);
    Instant now = CLOCK.instant();
    return submission.openRound(
        district.administrator(cast.unit()),
        new SubmissionApi.Round(
            roundTitle(),
            "安法办测试〔" + now + "〕",
            year,
            now.plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.MINUTES),
            List.of(cast.unit())));
  }

  /// An empty report, just begun.
  Report begun(String unit, String round) {
    return submission.begin(cast(unit).drafter(), round);
  }

  /// A report just begun, with the sample's text.
  Report drafted(String unit) {
    return drafted(unit, year());
  }

  private Report drafted(String unit, int year) {
    Cast cast = cast(unit);
    var sample = Sample.report(cast.unit(), year, 1);
    return submission.bring(
        cast.drafter(), begun(unit, opened(unit, year)), sample.fileName(), sample.bytes());
  }

  /// A report that lies before the signatory.
  Report laid(String unit) {
    return laid(unit, drafted(unit));
  }

  private Report laid(String unit, Report drafted) {
    Cast cast = cast(unit);
    Report stated = drafting.disclose(cast, drafted, Disclosure.ACTIVE);
    return drafting.requestSignature(cast, drafting.explained(cast, stated));
  }

  /// A report that waits at the first level to be claimed.
  String submitted(String unit) {
    return submitted(unit, laid(unit));
  }

  private String submitted(String unit, Report laid) {
    Cast cast = cast(unit);
    drafting.sign(cast, laid);
    reviewing.await(cast.firstReviewer(), laid.id(), "waiting");
    return heardByTheUnit(unit, laid.id());
  }

  /// A report that its unit knows to be at the first level; until then each change of theirs could
  /// be stale.
  private String heardByTheUnit(String unit, String report) {
    return PATIENCE.until(
        "case-opened of " + report,
        () -> Optional.of(report).filter(_ -> ownActs(unit, report, "case-opened") > 0));
  }

  /// The unit takes a report back that nobody has claimed.
  void takenBack(String unit, String report) {
    Cast cast = cast(unit);
    submission.recall(cast.drafter(), submission.read(cast.drafter(), report), "浏览器测试：发现一处数字有误。");
    reviewing.await(cast.firstReviewer(), report, "with-unit");
  }

  /// Somebody who reviews for the unit's first level on loan, until they are called back.
  ///
  /// @param username of a reviewer elsewhere
  /// @return what calls them back
  Runnable lent(String username, String unit) {
    Officer officer = district.acting(username, "reviewer");
    Officer administrator = district.administrator(unit(unit));
    Unit office = district.chain(unit(unit)).getFirst();
    String appointment = register.appointReviewer(administrator, officer, office);
    Call reading =
        Call.get(Service.REVIEW, "/api/cases")
            .by(
                new Officer(
                    officer.id(),
                    officer.username(),
                    officer.name(),
                    appointment,
                    office.id(),
                    office.shortName()));
    until(reading, true);
    return () -> {
      register.end(administrator, officer, appointment);
      until(reading, false);
    };
  }

  private void until(Call reading, boolean good) {
    PATIENCE.until(
        reading + " is " + (good ? "allowed" : "refused"),
        () -> Optional.of(CALLER.call(reading)).filter(answer -> answer.isGood() == good));
  }

  /// A report that the first level's reviewer has claimed.
  String claimed(String unit) {
    String report = submitted(unit);
    reviewing.claimed(cast(unit).firstReviewer(), report);
    return report;
  }

  /// A report that the first level gave back to its unit.
  Report returned(String unit) {
    String report = claimed(unit);
    Cast cast = cast(unit);
    review.giveBack(
        cast.firstReviewer(),
        reviewing.await(cast.firstReviewer(), report, "claimed"),
        "C05",
        "浏览器测试：请核对执法检查次数。");
    return PATIENCE.until(
        "submission shows " + report + " as returned",
        () ->
            Optional.of(submission.read(cast.drafter(), report))
                .filter(read -> read.state().equals("returned")));
  }

  /// A report that stands on the portal.
  String published(String unit) {
    return published(unit, year());
  }

  String published(String unit, int year) {
    String report = submitted(unit, laid(unit, drafted(unit, year)));
    reviewing.approved(cast(unit), report);
    publishing.address(report);
    return report;
  }

  /// A report that was on the portal and has been taken down.
  String takenDown(String unit) {
    String report = published(unit);
    publisher.askWithdrawal(district.officer(unit(unit), "publisher"), report, "浏览器测试：误公开第三方信息。");
    publisher.confirmWithdrawal(district.administrator(unit(unit)), report);
    return report;
  }

  /// The round of a report, whose circular is public from now on.
  String roundWithCircular(String unit, String report) {
    String round = submission.read(cast(unit).drafter(), report).round();
    publisher.announceCircular(district.administrator(unit(unit)), round, "安法治办〔2026〕7号");
    return round;
  }

  /// How often officers have done this to a case.
  long acts(String unit, String report, String verb) {
    return count(review.acts(cast(unit).firstReviewer(), report), verb);
  }

  /// How often officers of the unit have done this to their report.
  long ownActs(String unit, String report, String verb) {
    return count(submission.acts(cast(unit).drafter(), report), verb);
  }

  private static long count(JsonNode acts, String verb) {
    long count = 0;
    for (var act : acts) {
      if (act.path("verb").asText().equals(verb)) {
        count++;
      }
    }
    return count;
  }
}
