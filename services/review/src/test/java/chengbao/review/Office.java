package chengbao.review;

import static chengbao.review.Demo.COLLEAGUE;
import static chengbao.review.Demo.LIN;
import static chengbao.review.Demo.NOON;
import static chengbao.review.Demo.SHARED_AT_JUSTICE;
import static chengbao.review.Demo.SHARED_AT_OVERSIGHT;
import static chengbao.review.Demo.STRANGER;
import static chengbao.review.Demo.ZHOU;
import static chengbao.review.Demo.officer;

import chengbao.ledger.ids.TimeOrdered;
import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import chengbao.review.domain.comment.ThirdReturn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// All verbs over memory: what a test of a verb arranges in one line.
public final class Office {
  public final KeptCases cases = new KeptCases();
  public final KeptOfficers officers = new KeptOfficers();
  public final KeptJudgments judgments = new KeptJudgments();
  public final KeptUnits units = new KeptUnits();
  public final HeardAnnouncements announcements = new HeardAnnouncements();
  public final RememberedActs remembered = new RememberedActs();
  public final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  public final ReasonCodes reasonCodes =
      at -> List.of(new ReasonCode("C06", "统计期间不符", "Wrong period", Demo.LONG_AGO, null));

  public final KeptToldActs told = new KeptToldActs();
  public final FollowActs followActs = new FollowActs(told);
  public final KeptComments comments = new KeptComments();
  public ThirdReturn third = ThirdReturn.OFF;

  private final Admission admission = new Admission(officers, cases, clock);
  private final CaseActs acts = new CaseActs(remembered, told);

  public final OpenCase openCase = new OpenCase(new RunAgain(), cases, announcements, acts, clock);
  public final ReopenCase reopenCase =
      new ReopenCase(
          new RunAgain(), new ProveParts(cases), cases, officers, announcements, acts, clock);
  final RecallsInMemory recalls = new RecallsInMemory();
  public final AnswerRecall answerRecall =
      new AnswerRecall(cases, recalls, announcements, acts, clock);
  public final DecideRecall decideRecall =
      new DecideRecall(admission, cases, recalls, announcements, acts);
  private final Staff staff = new Staff(officers, (office, since, now) -> LocalDate.of(2026, 3, 3));
  public final ClaimCase claimCase = new ClaimCase(admission, cases, staff, announcements, acts);
  public final AssignCase assignCase = new AssignCase(admission, cases, staff, announcements, acts);
  public final UndoEndorsement undoEndorsement =
      new UndoEndorsement(admission, cases, staff, announcements, acts);
  public final ReadCase readCase = new ReadCase(admission, cases, officers);
  public final LookAtCase lookAtCase =
      new LookAtCase(admission, cases, readCase, staff, claimCase, acts, clock);
  public final ReleaseCase releaseCase =
      new ReleaseCase(admission, cases, recalls, announcements, acts);
  public final ReturnReport returnReport =
      new ReturnReport(
          admission, cases, new Returning(comments, reasonCodes, () -> third), announcements, acts);
  public final EndorseReport endorseReport =
      new EndorseReport(
          admission, new OpenComments(comments), cases, judgments, announcements, acts);
  public final ApproveReport approveReport =
      new ApproveReport(
          admission, new OpenComments(comments), cases, judgments, announcements, acts);
  public final JudgeWaivers judgeWaivers = new JudgeWaivers(admission, judgments, acts);
  private final CommentDesk desk =
      new CommentDesk(admission, comments, reasonCodes, new TimeOrdered(clock), acts);
  public final WriteComment writeComment = new WriteComment(desk, comments);
  public final ChangeComment changeComment = new ChangeComment(desk, comments);
  public final RemoveComment removeComment = new RemoveComment(desk, comments);
  public final JudgeComment judgeComment = new JudgeComment(desk, comments);
  public final ReadComments readComments =
      new ReadComments(readCase, cases, comments, new KeptPlacings());
  public final FollowOfficers followOfficers = new FollowOfficers(officers);
  public final KeptRounds rounds = new KeptRounds();
  public final FollowRounds followRounds = new FollowRounds(rounds);
  public final FollowUnits followUnits = new FollowUnits(units);
  public final FollowPublication followPublication = new FollowPublication(cases);

  public Office() {
    officers.keep(officer(LIN), 1);
    officers.keep(officer(COLLEAGUE), 1);
    officers.keep(officer(ZHOU), 1);
    officers.keep(officer(SHARED_AT_JUSTICE, SHARED_AT_OVERSIGHT), 1);
    officers.keep(officer(STRANGER), 1);
  }
}
