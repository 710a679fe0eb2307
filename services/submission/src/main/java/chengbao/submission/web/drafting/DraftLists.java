package chengbao.submission.web.drafting;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.answers.Answer;
import chengbao.manuscript.answers.PlanAnswers;
import chengbao.manuscript.answers.ShortcomingAnswers;
import chengbao.submission.LastYear.Reported;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a drafter works through, line by line, each leading to its passage and back: the findings,
/// last year's plan beside what was done, shortcomings beside measures.
///
/// @param lastYear the year whose plan it is; absent when last year's report is not here
record DraftLists(
    List<FindingView> findings,
    @Nullable Integer lastYear,
    List<Item> plan,
    List<Item> shortcomings) {

  /// @param asked what has to be answered, in its own words
  /// @param at where that stands in this draft; absent for last year's plan
  /// @param answer the passage that speaks about it; absent as long as none does
  record Item(
      String id,
      String asked,
      Places.@Nullable Place at,
      @Nullable String answer,
      Places.@Nullable Place place) {}

  static DraftLists of(
      Optional<Reported> last, Manuscript draft, Places places, List<FindingView> findings) {
    return new DraftLists(
        findings,
        last.map(Reported::year).orElse(null),
        last.map(reported -> items("plan", PlanAnswers.of(reported.text(), draft), places, false))
            .orElse(List.of()),
        items("shortcoming", ShortcomingAnswers.of(draft), places, true));
  }

  private static List<Item> items(
      String prefix, List<Answer> answers, Places places, boolean askedHere) {
    var items = new ArrayList<Item>();
    for (var answer : answers) {
      var asked = answer.asked().place();
      var id = prefix + "-" + (items.size() + 1);
      var at = askedHere ? places.of(asked.blockId()) : null;
      items.add(
          switch (answer) {
            case Answer.NotSeen _ -> new Item(id, asked.quote(), at, null, null);
            case Answer.Seen seen -> {
              var by = seen.by().place();
              yield new Item(id, asked.quote(), at, by.quote(), places.of(by.blockId()));
            }
          });
    }
    return List.copyOf(items);
  }

  public boolean any() {
    return !findings.isEmpty() || !plan.isEmpty() || !shortcomings.isEmpty();
  }

  /// How many measures of last year's plan nothing is written about yet.
  public long planOpen() {
    return open(plan);
  }

  public long shortcomingsOpen() {
    return open(shortcomings);
  }

  private static long open(List<Item> items) {
    return items.stream().filter(item -> item.answer() == null).count();
  }
}
