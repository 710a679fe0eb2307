package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.returning.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// Some sections came back, and the unit finds that another one has to be changed as well: it opens
/// it with one line of reason, which the reviewer is shown.
@ApplicationScoped
@Verb
public class OpenSection {
  /// One line.
  public static final int LONGEST = 200;

  private final DraftingDesk desk;

  OpenSection(DraftingDesk desk) {
    this.desk = desk;
  }

  /// @param part as in [Part#id()]
  @Transactional
  public Returned open(Caller caller, ReportId id, long known, String part, String reason) {
    var line = reason.strip().replaceAll("\\s*\\R\\s*", " ");
    if (line.length() > LONGEST) {
      throw new Refused(
          Refusal.TEXT_TOO_LONG,
          Map.of("length", String.valueOf(line.length()), "most", String.valueOf(LONGEST)));
    }
    var taken = desk.takeUp(caller, id, known);
    return switch (taken.report()) {
      case Returned returned ->
          desk.layDown(
              returned.open(part, new Part.Opened(line, taken.officer().person(), taken.now())),
              "open-section",
              taken);
      case Draft draft -> throw new Refused(Refusal.NOT_RETURNED, Map.of("state", draft.state()));
    };
  }
}
