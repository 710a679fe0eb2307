package chengbao.review.web.together;

import chengbao.review.ApproveReport;
import chengbao.review.EndorseReport;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Refusal;
import chengbao.review.domain.Refused;
import chengbao.review.web.FormOnce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides on several reports, each by its own verb in its own transaction, with its own act or its
/// own refusal. Whatever has a finding that must be explained is decided on alone, with its text
/// before one.
@RequestScoped
class Together {
  static final int MOST = 50;

  private final FormOnce formOnce;
  private final ReadCase readCase;
  private final EndorseReport endorseReport;
  private final ApproveReport approveReport;

  Together(
      FormOnce formOnce,
      ReadCase readCase,
      EndorseReport endorseReport,
      ApproveReport approveReport) {
    this.formOnce = formOnce;
    this.readCase = readCase;
    this.endorseReport = endorseReport;
    this.approveReport = approveReport;
  }

  /// One of them, at the revision that was seen.
  record Chosen(CaseId id, long revision) {}

  /// @param desk absent when there is no such case for the reader
  /// @param refused why it is not decided on, or was not
  record Outcome(Chosen chosen, @Nullable OnDesk desk, @Nullable Refused refused) {
    boolean isLast() {
      return desk != null && desk.found().file().isAtLastLevel();
    }
  }

  /// Whether it could be decided on.
  Outcome look(ActingAs who, Chosen chosen) {
    try {
      OnDesk desk = readCase.read(who, chosen.id());
      return new Outcome(chosen, desk, unfit(desk));
    } catch (Refused refused) {
      return new Outcome(chosen, null, refused);
    }
  }

  /// @param command the same for all of them
  Outcome decide(ActingAs who, Chosen chosen, @Nullable String command, String opinion) {
    Outcome seen = look(who, chosen);
    if (seen.desk() == null) {
      return seen;
    }
    try {
      var _ =
          formOnce.once(
              command == null ? null : command + ":" + chosen.id(),
              List.of(chosen, opinion),
              () -> {
                decide(who, chosen, opinion);
                return Response.noContent().build();
              });
      return new Outcome(chosen, seen.desk(), null);
    } catch (Refused refused) {
      return new Outcome(chosen, seen.desk(), refused);
    }
  }

  private void decide(ActingAs who, Chosen chosen, String opinion) {
    OnDesk desk = readCase.read(who, chosen.id());
    long findings = findings(desk);
    if (findings > 0) {
      throw open(findings);
    }
    if (desk.found().file().isAtLastLevel()) {
      approveReport.approve(who, chosen.id(), chosen.revision(), opinion, Set.of());
    } else {
      endorseReport.endorse(who, chosen.id(), chosen.revision(), opinion);
    }
  }

  private static @Nullable Refused unfit(OnDesk desk) {
    if (desk.bar().isPresent()) {
      return new Refused(desk.bar().get());
    }
    if (!desk.isHeldByReader()) {
      return desk.found().refusesToAct();
    }
    long findings = findings(desk);
    return findings > 0 ? open(findings) : null;
  }

  private static Refused open(long findings) {
    return new Refused(Refusal.FINDINGS_OPEN, Map.of("count", String.valueOf(findings)));
  }

  private static long findings(OnDesk desk) {
    return desk.found().file().sent().findings().stream()
        .filter(finding -> finding.needsAcceptance())
        .count();
  }
}
