package chengbao.journey.faults;

import chengbao.journey.faults.Evidence.Announced;
import chengbao.journey.faults.Evidence.Edition;
import chengbao.journey.faults.Evidence.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares what officers were told with what the system shows.
///
/// @param lost acknowledged and not there, or there and not as acknowledged
/// @param doubled there more than once
/// @param stuck not at its end although everything works again
public record Verdict(List<String> lost, List<String> doubled, List<String> stuck) {

  public static Verdict of(Book book, Evidence evidence) {
    Verdict verdict = new Verdict(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    verdict.stuck.addAll(book.stuck());
    verdict.stuck.addAll(evidence.held());
    verdict.judgeCommands(book, evidence);
    book.told().forEach(told -> verdict.judgeReport(told, evidence.reports().get(told.report())));
    new Sequence(verdict).judge(evidence.events());
    return verdict;
  }

  public boolean isClean() {
    return lost.isEmpty() && doubled.isEmpty() && stuck.isEmpty();
  }

  private void judgeCommands(Book book, Evidence evidence) {
    Map<String, List<Receipt>> byReport =
        book.receipts().stream().collect(Collectors.groupingBy(Receipt::report));
    Map<String, List<Announced>> announced =
        evidence.events().stream().collect(Collectors.groupingBy(Announced::report));
    byReport.forEach((report, receipts) -> {
      Shown shown = evidence.reports().get(report);
      if (shown == null) {
        lost.add(report + ": not to be read any more");
      } else {
        judgeActs(report, receipts, shown);
      }
      judgeEvents(report, receipts, announced.getOrDefault(report, List.of()));
    });
  }

  private void judgeActs(String report, List<Receipt> receipts, Shown shown) {
    for (Verb verb : Verb.values()) {
      List<String> acts =
          switch (verb.service()) {
            case SUBMISSION -> shown.submissionActs();
            case REVIEW -> shown.reviewActs();
            case PUBLICATION -> List.of();
          };
      weigh(
          report + " act " + verb.act(),
          acknowledged(receipts).getOrDefault(verb, 0),
          Collections.frequency(acts, verb.act()));
    }
  }

  private void judgeEvents(String report, List<Receipt> receipts, List<Announced> events) {
    for (Verb verb : Verb.values()) {
      if (!verb.eventType().isEmpty()) {
        long ids =
            events.stream()
                .filter(event -> event.type().equals(verb.eventType()))
                .map(Announced::id)
                .distinct()
                .count();
        weigh(
            report + " event " + verb.eventType(),
            acknowledged(receipts).getOrDefault(verb, 0),
            (int) ids);
      }
    }
  }

  private void weigh(String what, int acknowledged, int found) {
    if (found < acknowledged) {
      lost.add("%s: %d of %d".formatted(what, found, acknowledged));
    } else if (found > acknowledged) {
      doubled.add("%s: %d for %d".formatted(what, found, acknowledged));
    }
  }

  private static Map<Verb, Integer> acknowledged(List<Receipt> receipts) {
    Map<Verb, Integer> counts = new EnumMap<>(Verb.class);
    receipts.forEach(receipt -> counts.merge(receipt.verb(), 1, Integer::sum));
    return counts;
  }

  private void judgeReport(Book.Told told, @Nullable Shown shown) {
    if (shown == null) {
      lost.add(told.report() + ": not to be read any more");
      return;
    }
    String end = told.plot().isPublic() ? "published" : "not-published";
    if (!shown.submissionState().equals(end)) {
      stuck.add("%s: %s in submission".formatted(told.report(), shown.submissionState()));
    }
    if (!shown.caseState().equals("decided")) {
      stuck.add("%s: %s in review".formatted(told.report(), shown.caseState()));
    }
    judgeEditions(told, shown.editions());
  }

  private void judgeEditions(Book.Told told, List<Edition> editions) {
    if (!told.plot().isPublic()) {
      editions.forEach(_ -> lost.add(told.report() + ": public against its 公开属性"));
      return;
    }
    weigh(told.report() + " edition", 1, editions.size());
    for (Edition edition : editions) {
      if (!edition.publicHash().equals(told.publicHash())
          || !edition.readHash().equals(told.publicHash())) {
        lost.add(told.report() + ": what is public is not what was approved");
      }
    }
  }
}
