package chengbao.review.web.desk;

import chengbao.calendar.WorkingDays;
import chengbao.review.CaseLines.Around;
import chengbao.review.CaseLines.Load;
import chengbao.review.CaseTimes;
import chengbao.review.CaseTimes.Stay;
import chengbao.review.ListCases;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.Endorsement;
import chengbao.review.domain.Holder;
import chengbao.review.domain.Move;
import chengbao.review.domain.OpinionRequest;
import chengbao.review.domain.OpinionRequests;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.Unit;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What can be done about a case beside deciding on it, and how long it was where:
/// `{inject:caseWork.times(page.desk, page.now)}`.
@Named("caseWork")
@RequestScoped
@TemplateData
class CaseWork {
  private final ListCases listCases;
  private final OpinionRequests requests;
  private final CaseTimes times;
  private final WorkingDays days;

  CaseWork(ListCases listCases, OpinionRequests requests, CaseTimes times, WorkingDays days) {
    this.listCases = listCases;
    this.requests = requests;
    this.times = times;
    this.days = days;
  }

  /// @param colleagues to whom the reader may give it; empty when the reader may not
  /// @param offices that the reader may ask
  /// @param opinions asked about it so far
  @TemplateData
  record View(
      Around around,
      List<Load> colleagues,
      boolean mayUndo,
      List<Unit> offices,
      List<OpinionRequest> opinions,
      String command) {
    public boolean isAnything() {
      return !colleagues.isEmpty() || mayUndo || !offices.isEmpty() || !opinions.isEmpty();
    }
  }

  /// How long the case was at one place.
  ///
  /// @param office absent while it was with its unit
  record Time(boolean atUnit, int level, Instant from, int days, boolean ended) {}

  /// @param besideText whether the text lies open: a case is given on and another office asked from
  ///   there
  @Transactional
  public View on(OnDesk desk, boolean besideText) {
    boolean asks = desk.mayAct() && desk.isHeldByReader();
    return new View(
        listCases.around(desk),
        besideText && mayAssign(desk) ? listCases.colleagues(desk) : List.of(),
        mayUndo(desk),
        besideText && asks ? requests.offices(desk.reader().office()) : List.of(),
        requests.about(desk.found().file().id()),
        UUID.randomUUID().toString());
  }

  @Transactional
  public List<Time> times(OnDesk desk, Instant now) {
    return times.of(desk.found().file().id()).stream().map(stay -> time(stay, now)).toList();
  }

  private Time time(Stay stay, Instant now) {
    Instant until = stay.until();
    return new Time(
        stay.atUnit(),
        stay.level(),
        stay.since(),
        days.waited(stay.since(), until == null ? now : until),
        until != null);
  }

  private static boolean mayAssign(OnDesk desk) {
    return desk.mayAct()
        && (desk.found() instanceof Waiting
            || (desk.found() instanceof Claimed && (desk.isHeldByReader() || desk.holderGone())));
  }

  /// Whether the page may offer it; the verb asks again whether the next level has opened it.
  private boolean mayUndo(OnDesk desk) {
    if (!(desk.found() instanceof Waiting waiting)
        || waiting.file().last().move() != Move.ENDORSED) {
      return false;
    }
    Endorsement given = waiting.file().endorsements().getLast();
    return given.level().office().equals(desk.reader().office())
        && new Holder(given.person(), given.name(), given.at()).is(desk.reader())
        && times.isUnopened(waiting.file().id(), waiting.file().level().office());
  }
}
