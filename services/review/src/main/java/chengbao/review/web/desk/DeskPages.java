package chengbao.review.web.desk;

import chengbao.door.Language;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.review.ListCases;
import chengbao.review.LookAtCase;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.web.AtDesk;
import chengbao.review.web.Neighbours;
import chengbao.review.web.Reasons;
import chengbao.review.web.ReviewWords;
import chengbao.review.web.beside.BesideViews;
import chengbao.review.web.comments.CommentsView;
import chengbao.review.web.comments.CommentsViews;
import chengbao.review.web.record.Stories;
import chengbao.review.web.sheet.Sheet;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Lays a case on the desk: the same page for reading it, and for reading it again after a refusal
/// with everything that was typed. All of a page is read in one transaction, and only what its view
/// shows (decision 0029).
@RequestScoped
public class DeskPages {
  private final AtDesk atDesk;
  private final LookAtCase lookAtCase;
  private final ReadCase readCase;
  private final ListCases listCases;
  private final Neighbours neighbours;
  private final Language language;
  private final Sheets sheets;
  private final Stories stories;
  private final BesideViews besides;
  private final CommentsViews comments;
  private final Reasons reasons;
  private final CaseWork caseWork;
  private final Recalls recalls;
  private final Clock clock;

  DeskPages(
      AtDesk atDesk,
      LookAtCase lookAtCase,
      ReadCase readCase,
      ListCases listCases,
      Neighbours neighbours,
      Language language,
      Sheets sheets,
      Stories stories,
      BesideViews besides,
      CommentsViews comments,
      Reasons reasons,
      CaseWork caseWork,
      Recalls recalls,
      Clock clock) {
    this.atDesk = atDesk;
    this.lookAtCase = lookAtCase;
    this.readCase = readCase;
    this.listCases = listCases;
    this.neighbours = neighbours;
    this.language = language;
    this.sheets = sheets;
    this.stories = stories;
    this.besides = besides;
    this.comments = comments;
    this.reasons = reasons;
    this.caseWork = caseWork;
    this.recalls = recalls;
    this.clock = clock;
  }

  /// Somebody opens the case.
  @Transactional
  DeskPage opened(CaseId id, String view) {
    return laid(lookAtCase.look(atDesk.reviewer(), id), view, Typed.NOTHING, List.of());
  }

  /// @param problems what has to be put right before the decision is made
  @Transactional
  public DeskPage of(CaseId id, String view, Typed typed, List<Problem> problems) {
    return laid(readCase.read(atDesk.reviewer(), id), view, typed, problems);
  }

  private DeskPage laid(OnDesk desk, String view, Typed typed, List<Problem> problems) {
    CaseFile file = desk.found().file();
    String shown = shown(view, file);
    Sheet sheet = sheets.of(desk, shown);
    CommentsView remarks = comments.of(desk);
    return new DeskPage(
        new DeskView(
            desk,
            shown,
            sheet,
            sheets.written(desk, shown, sheet, remarks),
            NotRun.of(file.sent().checkup(), language.locale()),
            besides.of(desk, shown),
            remarks,
            caseWork.on(desk, DeskView.isText(shown)),
            recalls.of(desk),
            shown.equals("acts") ? stories.of(desk) : List.of(),
            reasons.inForce(),
            typed,
            problems,
            List.of(
                new Crumb(words().cases(), "/cases"),
                new Crumb(file.subject().unit().shortName(), null)),
            listCases.waiting(desk),
            UUID.randomUUID().toString(),
            neighbours.submission(),
            neighbours.portal(),
            clock.instant(),
            language.locale()));
  }

  private static String shown(String view, CaseFile file) {
    return switch (view) {
      case "previous" -> file.sent().number() > 1 ? view : "text";
      case "corrected" -> file.sent().correction() == null ? "text" : view;
      case "public", "last-year", "copied", "lists", "figures", "acts" -> view;
      default -> "text";
    };
  }

  private ReviewWords words() {
    return language.locale().getLanguage().equals("en")
        ? MessageBundles.get(ReviewWords.class, Localized.Literal.of("en"))
        : MessageBundles.get(ReviewWords.class);
  }
}
