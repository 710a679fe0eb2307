package chengbao.review.web.beside;

import chengbao.review.EarlierReports;
import chengbao.review.EarlierReports.Earlier;
import chengbao.review.FigureLines;
import chengbao.review.FindCopies;
import chengbao.review.KeptCopies;
import chengbao.review.ProveParts;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.Judgments;
import chengbao.review.domain.WaiverJudgments;
import chengbao.review.domain.comment.ProvenParts;
import chengbao.review.web.Worked;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers what lies beside the text sent up, as far as the view asked for shows it.
@RequestScoped
public class BesideViews {
  private final WaiverJudgments judgments;
  private final ReadCase readCase;
  private final EarlierReports earlierReports;
  private final FindCopies findCopies;
  private final KeptCopies keptCopies;
  private final FigureLines figureLines;
  private final StandingViews standing;
  private final ProveParts proveParts;
  private final Worked worked;

  BesideViews(
      WaiverJudgments judgments,
      ReadCase readCase,
      EarlierReports earlierReports,
      FindCopies findCopies,
      KeptCopies keptCopies,
      FigureLines figureLines,
      StandingViews standing,
      ProveParts proveParts,
      Worked worked) {
    this.judgments = judgments;
    this.readCase = readCase;
    this.earlierReports = earlierReports;
    this.findCopies = findCopies;
    this.keptCopies = keptCopies;
    this.figureLines = figureLines;
    this.standing = standing;
    this.proveParts = proveParts;
    this.worked = worked;
  }

  /// What the view shows; the rest is absent.
  public BesideView of(OnDesk desk, String view) {
    CaseFile file = desk.found().file();
    return new BesideView(
        judgments(file),
        view.equals("last-year") ? LastYearView.of(lastYear(desk), file.sent(), worked) : null,
        view.equals("corrected") ? corrected(desk) : null,
        copies(desk, view),
        view.equals("lists") ? ListsView.of(lastYear(desk), file.sent(), worked) : null,
        view.equals("figures") ? figures(desk) : null,
        standing.spent(desk),
        standing.changes(desk),
        proven(file));
  }

  private @Nullable CorrectedView corrected(OnDesk desk) {
    return readCase
        .corrected(desk)
        .map(before -> CorrectedView.of(before, desk.found().file().sent(), worked))
        .orElse(null);
  }

  private ProvenParts proven(CaseFile file) {
    return ProveParts.concerns(file)
        ? worked.once(ProvenParts.class, name(file), () -> proveParts.of(file))
        : ProvenParts.NOTHING;
  }

  private static List<String> name(CaseFile file) {
    return List.of(
        file.id().toString(),
        String.valueOf(file.sent().number()),
        file.sent().contentHash().value());
  }

  /// Nobody has said anything of 情况说明 where there is none.
  private Judgments judgments(CaseFile file) {
    return file.sent().findings().stream().anyMatch(finding -> finding.waiver() != null)
        ? judgments.of(file.id())
        : Judgments.NONE;
  }

  private ComparedFigures figures(OnDesk desk) {
    CaseFile file = desk.found().file();
    return ComparedFigures.of(
        figureLines.overTheYears(file, desk.reader()),
        figureLines.ofPeers(file, desk.reader()),
        file.subject().round().reportYear());
  }

  private @Nullable Earlier lastYear(OnDesk desk) {
    return earlierReports.lastYear(desk.found().file(), desk.reader()).orElse(null);
  }

  /// Whoever has the case or asks for the view has the copies looked for; beside the text others
  /// see what is known.
  private @Nullable CopiesView copies(OnDesk desk, String view) {
    CaseFile file = desk.found().file();
    return switch (view) {
      case "copied" -> CopiesView.of(findCopies.find(desk));
      case "text", "previous" ->
          keptCopies
              .of(file.id(), file.sent().contentHash(), desk.reader().office())
              .or(() ->
                  desk.isHeldByReader() ? Optional.of(findCopies.find(desk)) : Optional.empty())
              .map(CopiesView::of)
              .orElse(null);
      default -> null;
    };
  }
}
