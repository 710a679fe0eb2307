package chengbao.submission.web.overview;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.Overviews.Count;
import chengbao.submission.ReadOverview;
import chengbao.submission.domain.Extension;
import chengbao.submission.domain.Punctuality;
import chengbao.submission.web.Due;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 报送情况一览表: how far the units of a round are; for a unit its own line with what it may ask for.
///
/// @param lines the body of the table, from [OverviewLines]
/// @param print everything on one page, without tools
/// @param mayAsk the reader may ask for an extension and note what was sent elsewhere
/// @param command makes a double click one command
@CheckedTemplate(basePath = "overview")
record OverviewPage(
    List<Crumb> crumbs,
    ReadOverview.Sheet sheet,
    OverviewFilter filter,
    boolean print,
    boolean mayAsk,
    boolean administers,
    Due due,
    @Nullable Due cutOff,
    int all,
    Rate submitted,
    Rate published,
    List<Column> columns,
    List<Chip> chips,
    RawString lines,
    @Nullable ProgressChart chart,
    List<Asked> extensions,
    Typed typed,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  /// The lifecycle as the overview shows it.
  static final List<String> STATES =
      List.of(
          "not-started",
          "draft",
          "signature",
          "submitted",
          "review",
          "returned",
          "approved",
          "held",
          "published",
          "withdrawn",
          "not-published",
          "exempt");

  /// A rate is never shown without its two numbers.
  record Rate(long part, int whole) {
    public String percent() {
      return whole == 0 ? "–" : "%.1f%%".formatted(100.0 * part / whole);
    }
  }

  /// A column of 时限情况.
  record Column(String code, int units, boolean current, String address) {
    public String key() {
      return "punctuality_" + code.replace('-', '_');
    }
  }

  record Chip(String state, int units, boolean current) {}

  /// What was typed when a form was refused.
  record Typed(String nudge, String day, String reason, String recipient, String way, String on) {
    static Typed nothing(String nudge) {
      return new Typed(nudge, "", "", "", "", "");
    }
  }

  /// A request for more time as shown.
  ///
  /// @param typed the date asked for, as a form takes it
  record Asked(
      Extension extension, Due until, String unitName, @Nullable Due granted, String typed) {}

  static Rate submitted(List<Count> counts) {
    return new Rate(
        counts.stream().filter(OverviewPage::owed).mapToInt(Count::submitted).sum(), owing(counts));
  }

  static Rate published(List<Count> counts) {
    return new Rate(
        counts.stream()
            .filter(OverviewPage::owed)
            .filter(count -> count.state().equals("published"))
            .mapToInt(Count::units)
            .sum(),
        owing(counts));
  }

  static List<Column> columns(List<Count> counts, OverviewFilter filter) {
    var columns = new ArrayList<Column>();
    for (var column : Punctuality.values()) {
      var units =
          counts.stream()
              .filter(count -> count.punctuality() == column)
              .mapToInt(Count::units)
              .sum();
      var current = column.code().equals(filter.time());
      var address = filter.with("time", current ? "" : column.code());
      columns.add(new Column(column.code(), units, current, address));
    }
    return columns;
  }

  static List<Chip> chips(List<Count> counts, OverviewFilter filter) {
    return STATES.stream()
        .map(state ->
            new Chip(
                state,
                counts.stream()
                    .filter(count -> count.state().equals(state))
                    .mapToInt(Count::units)
                    .sum(),
                state.equals(filter.state())))
        .filter(chip -> chip.units() > 0 || chip.current())
        .toList();
  }

  static int owing(List<Count> counts) {
    return counts.stream().filter(OverviewPage::owed).mapToInt(Count::units).sum();
  }

  private static boolean owed(Count count) {
    return count.punctuality() != Punctuality.EXEMPT;
  }
}
