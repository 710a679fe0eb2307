package chengbao.submission.web.drafting;

import chengbao.door.Language;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.figures.Figure;
import chengbao.submission.CheckDraft.Checked;
import chengbao.submission.CollectedFigures;
import chengbao.submission.CollectionComparison;
import chengbao.submission.CompareWithSent;
import chengbao.submission.LastYear;
import chengbao.submission.Origins;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.Checkup;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Papers;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.Section;
import chengbao.submission.web.Due;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.Standing;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the drafting page from the report as stored, and from what was typed when it could not be
/// saved or is only to be checked.
@RequestScoped
public class DraftPageMaking {
  private final Origins origins;
  private final LastYear lastYear;
  private final CollectedFigures collected;
  private final CompareWithSent compareWithSent;
  private final Language language;
  private final PageWords words;

  DraftPageMaking(
      Origins origins,
      LastYear lastYear,
      CollectedFigures collected,
      CompareWithSent compareWithSent,
      Language language,
      PageWords words) {
    this.origins = origins;
    this.lastYear = lastYear;
    this.collected = collected;
    this.compareWithSent = compareWithSent;
    this.language = language;
    this.words = words;
  }

  /// What is to be shown beside the report as stored.
  ///
  /// @param typed what stood on the page
  /// @param live what the checks made of it
  public record Showing(
      @Nullable DraftForm typed, @Nullable Checked live, List<Problem> problems, boolean saved) {

    public static Showing stored(boolean saved) {
      return new Showing(null, null, List.of(), saved);
    }

    static Showing refused(DraftForm typed, List<Problem> problems) {
      return new Showing(typed, null, problems, false);
    }

    static Showing checked(DraftForm typed, Checked live) {
      return new Showing(typed, live, List.of(), false);
    }
  }

  public DraftPage of(ReportSheet sheet, Editable report, Showing showing) {
    var papers = report.papers();
    var typed = showing.typed();
    var live = showing.live();
    var text = live == null ? papers.text() : live.text();
    var checkup = live == null ? sheet.checkup() : live.checkup();
    var places = Places.of(text, Places.ids(papers.text()));
    var findings =
        checkup.findings().stream()
            .map(one -> FindingView.of(one, papers.waivers(), typed, places, language.locale()))
            .toList();
    var last = lastYear.of(report.cover().unit(), report.cover().year() - 1);
    var beside =
        new DraftParts.LastYearPart(
            LastYearView.of(last),
            collection(report.cover(), checkup.figures()),
            text.manuscript());
    return new DraftPage(
        report.cover().id().toString(),
        report.cover().version(),
        report.cover().nextNumber(),
        crumbs(sheet),
        sheet.unit().shortName(),
        Due.of(sheet.round().due()),
        Standing.of(sheet),
        head(papers, sheet.round().task().copyTo(), typed),
        papers.text().sections().stream()
            .map(
                one -> DraftParts.of(one, text.section(one.id()), findings, checkup, beside, typed))
            .toList(),
        checks(findings, checkup, live != null),
        DraftLists.of(last, text.manuscript(), places, findings),
        openness(papers, typed),
        origins.find(report.cover().id()).map(DraftPage.OriginPart::of).orElse(null),
        returned(report),
        answerBy(report),
        frozen(report),
        answer(report, typed),
        declined(report),
        typed == null ? List.of() : lost(papers, typed),
        showing.problems(),
        showing.saved(),
        text.manuscript().characters(),
        papers.attachments().size(),
        sheet.moved(),
        compareWithSent.since(report, text),
        UUID.randomUUID());
  }

  private CollectionComparison collection(Cover cover, List<Figure> figures) {
    return new CollectionComparison(
        collected.of(cover.round(), cover.unit()), figures, cover.year());
  }

  private DraftPage.ChecksPart checks(List<FindingView> findings, Checkup checkup, boolean live) {
    var elsewhere = findings.stream().filter(one -> one.place() == null).toList();
    return new DraftPage.ChecksPart(
        elsewhere.stream().filter(one -> !isOfHead(one)).toList(),
        elsewhere.stream().filter(DraftPageMaking::isOfHead).toList(),
        findings.stream().filter(FindingView::blocks).toList(),
        checkup.notRun().keySet().stream()
            .sorted()
            .map(rule -> FindingView.ruleName(rule, language.locale()))
            .toList(),
        findings.size(),
        live);
  }

  private static boolean isOfHead(FindingView finding) {
    return Arrays.stream(chengbao.manuscript.Part.values())
        .anyMatch(part -> part.id().equals(finding.block()));
  }

  private List<Crumb> crumbs(ReportSheet sheet) {
    return List.of(
        new Crumb(words.now().desk(), "/"),
        new Crumb(sheet.unit().shortName() + " " + sheet.round().reportYear(), null));
  }

  private static DraftPage.HeadPart head(Papers papers, String copyTo, @Nullable DraftForm typed) {
    var stored = papers.text().head();
    var shown =
        typed != null && typed.has("documentNumber")
            ? stored.numbered(typed.documentNumber())
            : stored;
    return new DraftPage.HeadPart(shown, copyTo, DraftForm.mark(DraftForm.written(stored)));
  }

  private static DraftPage.OpennessPart openness(Papers papers, @Nullable DraftForm typed) {
    var withheld =
        (int) papers.text().blocks().stream().filter(block -> !block.disclosed()).count();
    var stated = papers.disclosure();
    var review = papers.secrecyReview();
    if (typed != null && typed.has("secrecyReviewer")) {
      return new DraftPage.OpennessPart(
          typed.text("disclosure"),
          typed.text("disclosureReason"),
          typed.text("secrecyReviewer"),
          review != null,
          review != null,
          withheld);
    }
    return new DraftPage.OpennessPart(
        stated == null ? "" : stated.kind().code(),
        stated == null ? "" : Objects.requireNonNullElse(stated.reason(), ""),
        review == null ? "" : review.reviewer(),
        review != null,
        review != null,
        withheld);
  }

  private static @Nullable Return returned(Editable report) {
    return switch (report) {
      case Draft _ -> null;
      case Returned returned -> returned.returned();
    };
  }

  private static @Nullable Due answerBy(Editable report) {
    var returned = returned(report);
    var by = returned == null ? null : returned.answerBy();
    return by == null ? null : Due.of(by);
  }

  private static Set<String> frozen(Editable report) {
    var returned = returned(report);
    var scope = returned == null ? null : returned.scope();
    return scope == null
        ? Set.of()
        : report.papers().text().sections().stream()
            .filter(section -> !section.blocks().isEmpty() && scope.isFrozen(part(section)))
            .map(section -> section.id().toString())
            .collect(Collectors.toSet());
  }

  private static String part(Section section) {
    var first = section.blocks().getFirst();
    return first.level() == 1 ? first.id() : chengbao.manuscript.Section.OPENING;
  }

  private static @Nullable Decline declined(Editable report) {
    return switch (report) {
      case Draft draft -> draft.declined();
      case Returned returned -> returned.declined();
    };
  }

  private static DraftPage.@Nullable AnswerPart answer(Editable report, @Nullable DraftForm typed) {
    var returned = returned(report);
    if (returned == null) {
      return null;
    }
    var stored = Objects.requireNonNullElse(returned.answer(), "");
    return new DraftPage.AnswerPart(
        typed != null && typed.has("answer") ? typed.text("answer") : stored,
        DraftForm.mark(stored));
  }

  private static List<DraftPage.Lost> lost(Papers papers, DraftForm typed) {
    var there = papers.text().sections().stream().map(one -> one.id().toString()).toList();
    return typed.sections().stream()
        .filter(section -> !there.contains(section))
        .map(section -> new DraftPage.Lost(section, DraftSaving.typed(typed, section)))
        .filter(one -> typed.changed(one.id(), one.text()))
        .toList();
  }
}
