package chengbao.submission.web.overview;

import chengbao.calendar.WorkingDays;
import chengbao.door.Language;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.Overviews.Count;
import chengbao.submission.ReadOverview;
import chengbao.submission.domain.Deadline;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.UnitId;
import chengbao.submission.web.Bar;
import chengbao.submission.web.Due;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.rounds.RoundWords;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the overview's pages out of what was read.
@RequestScoped
class OverviewMaking {
  private final PageWords words;
  private final Bar bar;
  private final WorkingDays days;
  private final WrittenLines writtenLines;
  private final Language language;

  OverviewMaking(
      PageWords words, Bar bar, WorkingDays days, WrittenLines writtenLines, Language language) {
    this.words = words;
    this.bar = bar;
    this.days = days;
    this.writtenLines = writtenLines;
    this.language = language;
  }

  TemplateInstance page(
      ReadOverview.Sheet sheet,
      OverviewFilter filter,
      OverviewPage.@Nullable Typed typed,
      List<Problem> problems) {
    return made(sheet, filter, false, typed == null ? usual(sheet.round()) : typed, problems);
  }

  TemplateInstance printed(ReadOverview.Sheet sheet) {
    return made(sheet, new OverviewFilter(), true, OverviewPage.Typed.nothing(""), List.of());
  }

  /// The text for a messenger group, with the names of the units chosen.
  TemplateInstance copied(ReadOverview.Sheet sheet, Collection<UnitId> chosen, String text) {
    var names =
        sheet.lines().stream()
            .filter(line -> chosen.contains(line.unit()))
            .map(line -> line.unitName())
            .collect(Collectors.joining("、"));
    return new CopyPage(
        crumbs(words.of(RoundWords.class).copyTitle(), sheet.round()),
        "/rounds/" + sheet.round().id(),
        names.isEmpty() ? text : names + "：\n" + text);
  }

  List<Crumb> crumbs(String last, Round round) {
    return List.of(
        new Crumb(words.now().rounds(), "/rounds"),
        new Crumb(words.of(RoundWords.class).overview(), "/rounds/" + round.id()),
        new Crumb(last, null));
  }

  private OverviewPage made(
      ReadOverview.Sheet sheet,
      OverviewFilter filter,
      boolean print,
      OverviewPage.Typed typed,
      List<Problem> problems) {
    var round = sheet.round();
    var open = round.stage() == Round.Stage.OPEN;
    var owes = sheet.lines().stream().anyMatch(line -> line.exempt() == null);
    return new OverviewPage(
        List.of(new Crumb(words.now().rounds(), "/rounds"), new Crumb(round.title(), null)),
        sheet,
        filter,
        print,
        open && !sheet.overseen() && owes && bar.has(OfficerFunction.DRAFTER),
        bar.has(OfficerFunction.ADMINISTRATOR),
        Due.of(due(sheet)),
        round.times().cutOff() == null ? null : Due.of(round.times().cutOff()),
        sheet.counts().stream().mapToInt(Count::units).sum(),
        OverviewPage.submitted(sheet.counts()),
        OverviewPage.published(sheet.counts()),
        OverviewPage.columns(sheet.counts(), filter),
        OverviewPage.chips(sheet.counts(), filter),
        lines(sheet, filter, print),
        open && sheet.overseen() ? chart(sheet) : null,
        asked(sheet),
        typed,
        problems,
        UUID.randomUUID());
  }

  private RawString lines(ReadOverview.Sheet sheet, OverviewFilter filter, boolean print) {
    var choose = sheet.overseen() && !print && bar.has(OfficerFunction.ADMINISTRATOR);
    var lines =
        new OverviewLines(
            sheet.round().id().value(),
            sheet.overseen(),
            choose,
            OverviewLines.groups(sheet, filter.isInOrderOfRegister()));
    if (!sheet.overseen() || print) {
      return new RawString(lines.render());
    }
    var wanted =
        new WrittenLines.Wanted(
            sheet.round().id(), filter.with("page", filter.page()), choose, language.tag());
    return new RawString(writtenLines.of(wanted, sheet.mark(), sheet.now(), lines::render));
  }

  /// The office sees the round's deadline, a unit its own.
  private static Instant due(ReadOverview.Sheet sheet) {
    var times = sheet.round().times();
    return sheet.overseen() || sheet.lines().isEmpty()
        ? times.due()
        : times.extendedTo(sheet.lines().getFirst().extendedTo()).due();
  }

  private ProgressChart chart(ReadOverview.Sheet sheet) {
    var before = sheet.yearBefore();
    return ProgressChart.of(
        ProgressChart.Data.of(
            sheet.round().opens(),
            sheet.round().due(),
            sheet.now(),
            OverviewPage.owing(sheet.counts()),
            sheet.progress(),
            sheet.progressBefore(),
            before == null ? null : before.due()),
        days);
  }

  private static List<OverviewPage.Asked> asked(ReadOverview.Sheet sheet) {
    return sheet.extensions().stream()
        .map(one -> {
          var decision = one.extension().decision();
          var granted = decision == null ? null : decision.granted();
          return new OverviewPage.Asked(
              one.extension(),
              Due.of(one.extension().until()),
              one.unitName(),
              granted == null ? null : Due.of(granted),
              one.extension().until().atZone(WorkingDays.ZONE).toLocalDateTime().toString());
        })
        .toList();
  }

  private OverviewPage.Typed usual(Round round) {
    var due = new Deadline(round.due());
    var day = due.lastDay();
    var until =
        words.now().dayOfYear(day.getMonthValue(), day.getDayOfMonth())
            + (due.isWholeDay()
                ? words.now().beforeMidnight()
                : words.now().beforeTime(due.time().toString()));
    return OverviewPage.Typed.nothing(words.of(RoundWords.class).nudgeUsual(round.title(), until));
  }
}
