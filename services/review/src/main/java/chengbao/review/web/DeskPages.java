package chengbao.review.web;

import chengbao.door.Language;
import chengbao.ledger.acts.Act;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.review.CaseActs;
import chengbao.review.ListCases;
import chengbao.review.ReadCase;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.ReasonCode;
import chengbao.review.domain.ReasonCodes;
import chengbao.review.web.DeskView.Reason;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Lays a case on the desk: the same page for reading it, and for reading it again after a refusal
/// with everything that was typed.
@RequestScoped
class DeskPages {
  private final AtDesk atDesk;
  private final ReadCase readCase;
  private final ListCases listCases;
  private final CaseActs acts;
  private final ReasonCodes reasonCodes;
  private final Neighbours neighbours;
  private final Language language;
  private final BesideViews besides;
  private final CommentsViews comments;
  private final Clock clock;

  DeskPages(
      AtDesk atDesk,
      ReadCase readCase,
      ListCases listCases,
      CaseActs acts,
      ReasonCodes reasonCodes,
      Neighbours neighbours,
      Language language,
      BesideViews besides,
      CommentsViews comments,
      Clock clock) {
    this.atDesk = atDesk;
    this.readCase = readCase;
    this.listCases = listCases;
    this.acts = acts;
    this.reasonCodes = reasonCodes;
    this.neighbours = neighbours;
    this.language = language;
    this.besides = besides;
    this.comments = comments;
    this.clock = clock;
  }

  DeskPage of(CaseId id, String view) {
    return of(id, view, Typed.NOTHING, List.of());
  }

  /// @param problems what has to be put right before the decision is made
  DeskPage of(CaseId id, String view, Typed typed, List<Problem> problems) {
    Instant now = clock.instant();
    OnDesk desk = readCase.read(atDesk.reviewer(), id);
    List<Reason> reasons =
        reasonCodes.inForce(now).stream().map(code -> new Reason(code.code(), name(code))).toList();
    String shown = shown(view, desk);
    return new DeskPage(
        new DeskView(
            desk,
            shown,
            sheet(desk, shown),
            NotRun.of(desk.found().file().sent().checkup(), language.locale()),
            besides.of(desk, shown),
            comments.of(desk),
            shown.equals("acts") ? story(desk, reasons) : List.of(),
            reasons,
            typed,
            problems,
            List.of(
                new Crumb(words().cases(), "/cases"),
                new Crumb(desk.found().file().subject().unit().shortName(), null)),
            waiting(),
            UUID.randomUUID().toString(),
            neighbours.submission(),
            neighbours.portal(),
            now));
  }

  private static String shown(String view, OnDesk desk) {
    return switch (view) {
      case "previous" -> desk.previous().isPresent() ? view : "text";
      case "public", "last-year", "copied", "lists", "figures", "acts" -> view;
      default -> "text";
    };
  }

  private Sheet sheet(OnDesk desk, String view) {
    CaseFile file = desk.found().file();
    Locale locale = language.locale();
    return switch (view) {
      case "previous" -> Sheet.compared(desk.previous().orElseThrow(), file.sent(), locale);
      default -> Sheet.text(file.sent(), locale);
    };
  }

  private List<StoryLine> story(OnDesk desk, List<Reason> reasons) {
    Map<String, String> names =
        reasons.stream().collect(Collectors.toMap(Reason::code, Reason::name));
    return StoryLine.of(desk.found(), noteworthy(desk), names);
  }

  /// What was noted on passages is shown at the passages.
  private List<Act> noteworthy(OnDesk desk) {
    return acts.of(desk.found().file(), desk.reader()).stream()
        .filter(act -> !CaseActs.staysInOffice(act.verb()))
        .toList();
  }

  private String name(ReasonCode code) {
    return isEnglish() ? code.englishName() : code.chineseName();
  }

  private ReviewWords words() {
    return isEnglish()
        ? MessageBundles.get(ReviewWords.class, Localized.Literal.of("en"))
        : MessageBundles.get(ReviewWords.class);
  }

  private boolean isEnglish() {
    return language.locale().getLanguage().equals("en");
  }

  private int waiting() {
    return listCases.waiting(atDesk.reviewer());
  }
}
