package chengbao.submission.web;

import chengbao.door.Language;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.TextBlock;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.Editable;
import chengbao.submission.domain.Papers;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.Section;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the drafting page from the report as stored, and from what was typed when it could not be
/// saved.
@RequestScoped
class DraftPageMaking {
  private static final int FEWEST_ROWS = 6;
  private static final int MOST_ROWS = 24;
  private static final int CHARACTERS_A_ROW = 40;

  private final Language language;
  private final PageWords words;

  DraftPageMaking(Language language, PageWords words) {
    this.language = language;
    this.words = words;
  }

  DraftPage of(
      ReportSheet sheet,
      Editable report,
      @Nullable DraftForm typed,
      List<Problem> problems,
      boolean saved) {
    var papers = report.papers();
    var findings =
        sheet.findings().stream()
            .map(one -> FindingView.of(one, papers.waivers(), typed, language.locale()))
            .toList();
    return new DraftPage(
        report.cover().id().toString(),
        report.cover().version(),
        report.cover().nextNumber(),
        crumbs(sheet),
        sheet.unit().shortName(),
        Due.of(sheet.round().due()),
        Standing.of(sheet),
        head(papers, typed),
        papers.text().sections().stream().map(one -> part(one, findings, typed)).toList(),
        findings.stream().filter(one -> sectionOf(one, papers) == null).toList(),
        findings.stream().filter(FindingView::blocks).toList(),
        openness(papers, typed),
        returned(report),
        answer(report, typed),
        declined(report),
        typed == null ? List.of() : lost(papers, typed),
        problems,
        saved,
        papers.text().manuscript().characters(),
        UUID.randomUUID());
  }

  private List<Crumb> crumbs(ReportSheet sheet) {
    return List.of(
        new Crumb(words.now().desk(), "/"),
        new Crumb(sheet.unit().shortName() + " " + sheet.round().reportYear(), null));
  }

  private static DraftPage.HeadPart head(Papers papers, @Nullable DraftForm typed) {
    var stored = papers.text().head();
    var shown = typed != null && typed.has("title") ? typed.head() : stored;
    var day = shown.signedOn();
    return new DraftPage.HeadPart(
        shown, day == null ? "" : day.toString(), DraftForm.mark(DraftForm.written(stored)));
  }

  private static DraftPage.Part part(
      Section section, List<FindingView> findings, @Nullable DraftForm typed) {
    var id = section.id().toString();
    var stored = section.text();
    var body = section.body().stream().map(TextBlock::text).collect(Collectors.joining("\n"));
    var heading = Objects.requireNonNullElse(section.heading(), "");
    var unsaved = typed != null && unsaved(typed, section) ? typed : null;
    var shown = unsaved == null ? body : unsaved.text("body-" + id);
    return new DraftPage.Part(
        id,
        section.version(),
        DraftForm.mark(DraftForm.together(heading, body)),
        unsaved == null ? heading : unsaved.text("heading-" + id),
        shown,
        rows(shown),
        characters(section),
        (int) section.blocks().stream().filter(block -> !block.disclosed()).count(),
        findings.stream().filter(one -> isIn(one, section)).toList(),
        unsaved != null && unsaved.version(section.id()) != section.version() ? stored : null);
  }

  private static boolean unsaved(DraftForm typed, Section section) {
    var text = typed.section(section.id());
    return typed.has("body-" + section.id())
        && typed.changed(section.id().toString(), text)
        && !text.equals(section.text());
  }

  private static int rows(String text) {
    var rows = text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_A_ROW).sum();
    return Math.clamp(rows + 1, FEWEST_ROWS, MOST_ROWS);
  }

  private static int characters(Section section) {
    return new Manuscript(
            "", null, null, section.body().stream().map(TextBlock::block).toList(), null, null)
        .characters();
  }

  private static boolean isIn(FindingView finding, Section section) {
    return section.blocks().stream().anyMatch(block -> block.id().equals(finding.block()));
  }

  private static @Nullable Section sectionOf(FindingView finding, Papers papers) {
    return papers.text().sections().stream()
        .filter(section -> isIn(finding, section))
        .findFirst()
        .orElse(null);
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
