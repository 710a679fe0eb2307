package chengbao.review.web.deciding;

import chengbao.look.Written;
import chengbao.review.ApproveReport;
import chengbao.review.ClaimCase;
import chengbao.review.EndorseReport;
import chengbao.review.JudgeWaivers;
import chengbao.review.ReadCase;
import chengbao.review.ReleaseCase;
import chengbao.review.ReturnReport;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.web.desk.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which verb a button of the decision form means.
@ApplicationScoped
class Decisions {
  private static final Set<String> BINDING = Set.of("judge", "return", "endorse", "approve");

  private final ReadCase readCase;
  private final JudgeWaivers judgeWaivers;
  private final ClaimCase claimCase;
  private final ReleaseCase releaseCase;
  private final ReturnReport returnReport;
  private final EndorseReport endorseReport;
  private final ApproveReport approveReport;

  Decisions(
      ReadCase readCase,
      JudgeWaivers judgeWaivers,
      ClaimCase claimCase,
      ReleaseCase releaseCase,
      ReturnReport returnReport,
      EndorseReport endorseReport,
      ApproveReport approveReport) {
    this.readCase = readCase;
    this.judgeWaivers = judgeWaivers;
    this.claimCase = claimCase;
    this.releaseCase = releaseCase;
    this.returnReport = returnReport;
    this.endorseReport = endorseReport;
    this.approveReport = approveReport;
  }

  void make(ActingAs who, CaseId id, DecisionForm form) {
    long seen = form.seen();
    Typed typed = form.typed();
    if (BINDING.contains(form.button())) {
      bind(who, id, form);
    }
    var _ =
        switch (form.button()) {
          case "claim" -> claimCase.claim(who, id, seen);
          case "judge" -> judgeWaivers.judge(who, id, seen, typed.judged());
          case "release" -> releaseCase.release(who, id, seen);
          case "return" -> returnReport.returnToUnit(who, id, seen, grounds(typed));
          case "endorse" -> endorseReport.endorse(who, id, seen, typed.opinion());
          case "approve" ->
              approveReport.approve(who, id, seen, typed.opinion(), Set.copyOf(typed.accepted()));
          default -> throw new BadRequestException("no such button");
        };
  }

  /// What is decided, is decided on the text that the page has shown, and with what was said of its
  /// 情况说明.
  private void bind(ActingAs who, CaseId id, DecisionForm form) {
    readCase.read(who, id).found().file().requireShown(form.content(), form.publicText());
    if (!form.typed().judged().isEmpty()) {
      judgeWaivers.judge(who, id, form.seen(), form.typed().judged());
    }
  }

  private static ReturnReport.Grounds grounds(Typed typed) {
    return new ReturnReport.Grounds(
        typed.reasonCode(),
        typed.reason(),
        tooLate(typed.answerBy()),
        Set.copyOf(typed.sections()));
  }

  /// The day typed is the last one on which the unit may answer.
  private static @Nullable Instant tooLate(String day) {
    try {
      return day.isBlank()
          ? null
          : LocalDate.parse(day.strip()).plusDays(1).atStartOfDay(Written.ZONE).toInstant();
    } catch (DateTimeParseException unreadable) {
      throw new Refused(Refusal.ANSWER_BY_OUT_OF_RANGE);
    }
  }
}
