package chengbao.submission.persistence;

import chengbao.submission.domain.Approved;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Papers;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.Submitted;
import java.time.Instant;

/// A report onto its row. The columns of the state left behind are emptied first.
final class ReportRowWriting {
  private ReportRowWriting() {}

  static void write(Report report, ReportRow row) {
    cover(report.cover(), row);
    row.state = report.state();
    step(report, row);
    forget(row);
    switch (report) {
      case Draft draft -> {
        papers(draft.papers(), row);
        row.since = draft.since();
        row.declined = Documents.writeOrNull(draft.declined());
      }
      case Circulating circulating -> {
        inHouse(circulating, circulating.requestedBy(), circulating.since(), row);
        row.route = Documents.write(circulating.route());
        row.cleared = Documents.write(circulating.cleared());
      }
      case AwaitingSignature awaiting -> {
        inHouse(awaiting, awaiting.requestedBy(), awaiting.since(), row);
        row.cleared = Documents.write(awaiting.cleared());
      }
      case AwaitingSeal signed -> {
        inHouse(signed, signed.requestedBy(), signed.since(), row);
        row.signature = Documents.write(signed.signature());
      }
      case Submitted submitted -> {
        papers(submitted.papers(), row);
        row.since = submitted.signature().at();
        row.number = submitted.version().number();
        row.signature = Documents.write(submitted.signature());
        row.returned = Documents.writeOrNull(submitted.answered());
        row.position = Documents.write(submitted.position());
        row.recall = Documents.writeOrNull(submitted.recall());
      }
      case Returned returned -> {
        papers(returned.papers(), row);
        row.since = returned.since();
        row.returned = Documents.write(returned.returned());
        row.declined = Documents.writeOrNull(returned.declined());
      }
      case Approved approved -> {
        row.since = row.stepSince;
        row.number = approved.version().number();
        row.signature = Documents.write(approved.signature());
        row.approval = Documents.writeOrNull(approved.approval());
        row.hold = Documents.writeOrNull(approved.hold());
      }
      case Published published -> {
        row.since = published.edition().at();
        row.number = published.version().number();
        row.signature = Documents.write(published.signature());
        row.approval = Documents.writeOrNull(published.approval());
        row.edition = Documents.write(published.edition());
        if (row.firstPublicVersion == null) {
          row.firstPublicVersion = published.version().number();
        }
      }
      case NotPublished closed -> {
        row.since = closed.at();
        row.number = closed.version().number();
        row.signature = Documents.write(closed.signature());
        row.approval = Documents.writeOrNull(closed.approval());
      }
    }
  }

  private static void inHouse(InHouse report, Person requestedBy, Instant since, ReportRow row) {
    papers(report.papers(), row);
    row.since = since;
    row.number = report.version().number();
    row.requestedBy = Documents.write(requestedBy);
    row.returned = Documents.writeOrNull(report.returned());
  }

  private static void cover(Cover cover, ReportRow row) {
    row.id = cover.id().value();
    row.roundId = cover.round().value();
    row.unitId = cover.unit().value();
    row.reportYear = cover.year();
    row.version = cover.version();
    row.submittedVersions = cover.submittedVersions();
    row.correction = Documents.writeOrNull(cover.correction());
    var first = cover.first();
    if (first != null) {
      row.firstSubmittedAt = first.at();
      row.chain = Documents.write(first.chain());
      row.template = Documents.write(first.template());
    }
  }

  private static void step(Report report, ReportRow row) {
    var step = report.currentStep();
    var office = step.office();
    var officer = step.officer();
    row.step = step.step().code();
    row.stepOffice = office == null ? null : office.value();
    row.stepPerson = officer == null ? null : officer.id().value();
    row.stepPersonName = officer == null ? null : officer.name();
    row.stepSince = step.since();
  }

  private static void papers(Papers papers, ReportRow row) {
    row.head = Documents.write(papers.text().head());
    row.readerVersion = papers.text().readerVersion();
    row.disclosure = Documents.writeOrNull(papers.disclosure());
    row.secrecyReview = Documents.writeOrNull(papers.secrecyReview());
    row.waivers = Documents.write(papers.waivers());
    row.hands = Documents.write(papers.hands());
    row.attachments = Documents.write(papers.attachments());
  }

  private static void forget(ReportRow row) {
    row.number = null;
    row.declined = null;
    row.returned = null;
    row.requestedBy = null;
    row.route = null;
    row.cleared = null;
    row.signature = null;
    row.position = null;
    row.recall = null;
    row.approval = null;
    row.hold = null;
    row.edition = null;
  }
}
