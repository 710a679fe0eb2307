package chengbao.review.web.beside;

import chengbao.manuscript.answers.Answer;
import chengbao.manuscript.answers.PlanAnswers;
import chengbao.manuscript.answers.ShortcomingAnswers;
import chengbao.review.EarlierReports.Earlier;
import chengbao.review.domain.SentVersion;
import chengbao.review.web.Worked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 上年安排与本年成效, 不足与对策: what had to be answered beside the passage that speaks about it, as far as
/// words tell. A reviewer decides; the lists show where to look.
///
/// @param planYear the year whose plan it is; absent when that report is not kept here
record ListsView(@Nullable Integer planYear, List<Item> plan, List<Item> shortcomings) {

  /// @param askedIn the block it stands in; absent for last year's plan
  /// @param answer absent when no passage speaks about it
  record Item(
      String asked,
      String under,
      @Nullable String askedIn,
      @Nullable String answer,
      @Nullable String answeredIn) {}

  static ListsView of(@Nullable Earlier earlier, SentVersion sent, Worked worked) {
    String now = sent.contentHash().value();
    return earlier == null
        ? worked.once(ListsView.class, List.of(now), () -> of(null, sent))
        : worked.once(
            ListsView.class, List.of(earlier.contentHash(), now), () -> of(earlier, sent));
  }

  private static ListsView of(@Nullable Earlier earlier, SentVersion sent) {
    return new ListsView(
        earlier == null ? null : earlier.year(),
        earlier == null
            ? List.of()
            : items(PlanAnswers.of(earlier.text().manuscript(), sent.text().manuscript()), false),
        items(ShortcomingAnswers.of(sent.text().manuscript()), true));
  }

  /// How many measures of last year's plan no passage speaks about.
  public long planOpen() {
    return open(plan);
  }

  public long shortcomingsOpen() {
    return open(shortcomings);
  }

  private static long open(List<Item> items) {
    return items.stream().filter(item -> item.answer == null).count();
  }

  private static List<Item> items(List<Answer> answers, boolean askedHere) {
    return answers.stream()
        .map(answer -> {
          var asked = answer.asked();
          String block = askedHere ? asked.place().blockId() : null;
          return switch (answer) {
            case Answer.NotSeen _ ->
                new Item(asked.place().quote(), asked.under(), block, null, null);
            case Answer.Seen seen ->
                new Item(
                    asked.place().quote(),
                    asked.under(),
                    block,
                    seen.by().place().quote(),
                    seen.by().place().blockId());
          };
        })
        .toList();
  }
}
