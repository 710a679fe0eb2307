package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Announcements;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Clearances;
import chengbao.submission.domain.InHouse;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A drafter sends the report on its way to the signatory (送签), through the steps that the unit has
/// set for itself; from here the text is frozen. A step that let just this text pass before is not
/// taken again.
@ApplicationScoped
@Verb
public class RequestSignature {
  private final DraftingDesk desk;
  private final Checking checking;
  private final Routes routes;
  private final Clearances clearances;
  private final Reports reports;
  private final Announcements announcements;
  private final Logbook logbook;

  RequestSignature(
      DraftingDesk desk,
      Checking checking,
      Routes routes,
      Clearances clearances,
      Reports reports,
      Announcements announcements,
      Logbook logbook) {
    this.desk = desk;
    this.checking = checking;
    this.routes = routes;
    this.clearances = clearances;
    this.reports = reports;
    this.announcements = announcements;
    this.logbook = logbook;
  }

  @Transactional
  public InHouse request(Caller caller, ReportId id, long known) {
    var taken = desk.takeUp(caller, id, known);
    var drafter = taken.officer();
    var sent =
        taken
            .report()
            .send(
                drafter,
                checking.of(taken.report()),
                routes.of(drafter.unit()),
                clearances.of(id),
                taken.now());
    reports.save(sent);
    announce(sent, drafter);
    logbook.done(id, "request-signature", drafter, sent.version().contentHash(), taken.now());
    return sent;
  }

  private void announce(InHouse sent, Officer drafter) {
    switch (sent) {
      case Circulating circulating -> announcements.clearanceRequested(circulating, drafter);
      case AwaitingSignature awaiting -> announcements.signatureRequested(awaiting, drafter);
      case AwaitingSeal signed -> throw new IllegalStateException("signed already: " + signed);
    }
  }
}
