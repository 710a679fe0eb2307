package chengbao.review;

import chengbao.ledger.acts.Verb;
import chengbao.review.CaseLines.Around;
import chengbao.review.CaseLines.CaseLine;
import chengbao.review.CaseLines.Load;
import chengbao.review.CaseLines.Page;
import chengbao.review.CaseLines.Place;
import chengbao.review.CaseLines.RoundName;
import chengbao.review.CaseLines.Standing;
import chengbao.review.CaseLines.Wanted;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.ActingAs;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reviewer looks through the cases of their office.
@ApplicationScoped
@Verb
public class ListCases {
  private final Admission admission;
  private final CaseLines lines;
  private final Clock clock;

  ListCases(Admission admission, CaseLines lines, Clock clock) {
    this.admission = admission;
    this.lines = lines;
    this.clock = clock;
  }

  /// A line as the reader may act on it.
  ///
  /// @param barred whether the reader had a part in the report and may not decide on it
  /// @param others who else of the office can, when the reader cannot
  public record Row(CaseLine line, boolean barred, List<String> others) {}

  /// @param standing which list it is; absent for all that is open
  /// @param open how many of each are open at the office, whatever was searched for
  public record WorkList(
      @Nullable Standing standing,
      Reviewer reader,
      List<Row> rows,
      Map<Standing, Integer> open,
      List<Load> workload,
      List<RoundName> rounds,
      @Nullable Place before,
      @Nullable Place after) {}

  /// @param wanted where no list is named, the first one that has something in it is shown
  @Transactional
  public WorkList list(ActingAs who, Wanted wanted) {
    Reviewer reviewer = admission.reviewer(who, clock.instant());
    Map<Standing, Integer> open = lines.open(reviewer);
    Wanted shown =
        wanted.standing() == null
            ? new Wanted(firstNonempty(open), wanted.narrowed(), wanted.order(), wanted.from())
            : wanted;
    Page page = lines.find(reviewer, shown);
    List<Load> workload = lines.workload(reviewer);
    return new WorkList(
        shown.standing(),
        reviewer,
        rows(reviewer, page.lines(), workload),
        open,
        workload,
        lines.rounds(reviewer),
        page.before(),
        page.after());
  }

  /// The lines alone; where no list is named, all that is open.
  @Transactional
  public Page lines(ActingAs who, Wanted wanted) {
    return lines.find(admission.reviewer(who, clock.instant()), wanted);
  }

  @Transactional
  public int waiting(ActingAs who) {
    return waiting(admission.reviewer(who, clock.instant()));
  }

  /// For a reader who has a case before them already.
  @Transactional
  public int waiting(OnDesk desk) {
    return waiting(desk.reader());
  }

  @Transactional
  public Around around(OnDesk desk) {
    return lines.around(desk.reader(), desk.found().file().id());
  }

  /// Everybody a case of the office may be given to, but the reader.
  @Transactional
  public List<Load> colleagues(OnDesk desk) {
    Reviewer reviewer = desk.reader();
    return lines.workload(reviewer).stream()
        .filter(load -> !load.person().equals(reviewer.person()))
        .toList();
  }

  private int waiting(Reviewer reviewer) {
    return lines.open(reviewer).getOrDefault(Standing.WAITING, 0);
  }

  private static Standing firstNonempty(Map<Standing, Integer> open) {
    return Stream.of(Standing.WAITING, Standing.CLAIMED, Standing.WITH_UNIT)
        .filter(standing -> open.getOrDefault(standing, 0) > 0)
        .findFirst()
        .orElse(Standing.WAITING);
  }

  private List<Row> rows(Reviewer reader, List<CaseLine> found, List<Load> workload) {
    List<CaseId> open =
        found.stream()
            .filter(line -> line.standing() != Standing.DECIDED)
            .map(CaseLine::id)
            .toList();
    Map<CaseId, List<PersonId>> own =
        open.isEmpty() ? Map.of() : lines.barred(open, persons(reader));
    Map<CaseId, List<PersonId>> everybody =
        own.isEmpty()
            ? Map.of()
            : lines.barred(List.copyOf(own.keySet()), workload.stream().map(Load::person).toList());
    return found.stream()
        .map(line ->
            own.containsKey(line.id())
                ? new Row(
                    line,
                    true,
                    others(reader, workload, everybody.getOrDefault(line.id(), List.of())))
                : new Row(line, false, List.of()))
        .toList();
  }

  /// Whoever acts by delegation is barred by the other's part as well.
  private static List<PersonId> persons(Reviewer reader) {
    Behalf behalf = reader.behalf();
    return behalf == null ? List.of(reader.person()) : List.of(reader.person(), behalf.person());
  }

  private static List<String> others(Reviewer reader, List<Load> workload, List<PersonId> barred) {
    return workload.stream()
        .filter(load -> !load.person().equals(reader.person()) && !barred.contains(load.person()))
        .map(Load::name)
        .toList();
  }
}
