package chengbao.submission;

import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Signature;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// What becomes of a report once it is signed, however that was done: it is submitted, with its
/// receipt, or waits for the seal that the round wants.
@ApplicationScoped
class Sending {
  private final Units units;
  private final Rounds rounds;
  private final Reports reports;
  private final Receipting receipting;
  private final Announcements announcements;
  private final Logbook logbook;

  Sending(
      Units units,
      Rounds rounds,
      Reports reports,
      Receipting receipting,
      Announcements announcements,
      Logbook logbook) {
    this.units = units;
    this.rounds = rounds;
    this.reports = reports;
    this.receipting = receipting;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  /// For whom and for what it is sent.
  record Occasion(Unit unit, Round round) {}

  /// The first submission has to come within the dates of the round. A later one may come after
  /// them, unless the date to answer by has passed too.
  Occasion occasion(InHouse report, Instant now) {
    var cover = report.cover();
    var round = rounds.known(cover.round());
    var owed = rounds.obligation(cover.round(), cover.unit()).orElseThrow();
    var returned = report.returned();
    if (cover.first() == null || (returned != null && returned.isLateAt(now))) {
      owed.times(round.times()).mustBeOpenAt(now);
    }
    return new Occasion(
        unit(cover), round.forDraftBegun(owed.begun() == null ? round.opens() : owed.begun()));
  }

  Unit unit(Cover cover) {
    return units.known(cover.unit());
  }

  /// @param verb for the record, when it is submitted at once
  Report signed(
      AwaitingSignature report, Signature signature, Occasion occasion, Officer by, String verb) {
    if (!occasion.round().wantsSeal()) {
      return submitted(
          report.submit(signature, occasion.unit(), occasion.round()), occasion, by, verb);
    }
    var signed = report.awaitSeal(signature);
    reports.save(signed);
    announcements.signed(signed, by);
    logbook.done(
        report.cover().id(),
        signature.paper() == null ? "sign-report" : "sign-report-on-paper",
        by,
        signed.version().contentHash(),
        signature.at());
    return signed;
  }

  Submitted submitted(Submitted report, Occasion occasion, Officer by, String verb) {
    reports.save(report);
    receipting.give(report, occasion.unit(), occasion.round(), by);
    announcements.submitted(report, by);
    logbook.done(
        report.cover().id(), verb, by, report.version().contentHash(), report.position().since());
    return report;
  }
}
