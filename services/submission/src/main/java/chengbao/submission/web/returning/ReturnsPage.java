package chengbao.submission.web.returning;

import chengbao.look.Crumb;
import chengbao.submission.ReadReturns.Returns;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.returning.Part;
import chengbao.submission.domain.returning.Turn;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import chengbao.submission.web.Standing;
import chengbao.submission.web.returning.ReturnedPage.Remark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// 历次退回意见: every return of a report with its comments, the answers and what became of each.
@CheckedTemplate(basePath = "returning")
record ReturnsPage(
    String id, List<Crumb> crumbs, String reportTitle, Standing standing, List<Line> turns)
    implements TemplateInstance {

  /// @param partial the parts that alone came back, as one line; absent for the whole report
  /// @param opened parts that the unit opened itself
  record Line(
      Return returned,
      boolean open,
      @Nullable String partial,
      List<Part> opened,
      List<Noted> remarks) {}

  /// @param outcome key of the word; empty while nobody has looked at it again
  record Noted(Remark remark, String outcome) {
    static Noted of(Turn.Remark remark) {
      var comment = remark.comment();
      var anchor = comment.anchor();
      var quote = anchor == null || anchor.exact().isBlank() ? null : anchor.exact();
      return new Noted(new Remark(comment, quote, "", List.of(), "", "", ""), key(remark));
    }

    private static String key(Turn.Remark remark) {
      return remark.outcome() == Turn.Outcome.WAITING
          ? ""
          : "outcome_" + remark.outcome().name().toLowerCase(Locale.ROOT);
    }
  }

  static ReturnsPage of(Returns returns, PageWords words) {
    var sheet = returns.sheet();
    var id = sheet.report().cover().id().toString();
    return new ReturnsPage(
        id,
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(ReturningWords.class).all(), null)),
        ReportView.of(sheet).head().title(),
        Standing.of(sheet),
        returns.turns().stream().map(turn -> line(turn, words.of(ReturningWords.class))).toList());
  }

  private static Line line(Turn turn, ReturningWords words) {
    var scope = turn.returned().scope();
    return new Line(
        turn.returned(),
        turn.open(),
        partial(turn.returned(), words),
        scope == null
            ? List.of()
            : scope.parts().stream().filter(part -> part.opened() != null).toList(),
        turn.remarks().stream().map(Noted::of).toList());
  }

  /// The parts that alone came back, as one line.
  static @Nullable String partial(Return returned, ReturningWords words) {
    var scope = returned.scope();
    return scope == null
        ? null
        : scope.parts().stream()
            .filter(Part::returned)
            .map(part -> name(part, words))
            .collect(Collectors.joining(words.listComma()));
  }

  private static String name(Part part, ReturningWords words) {
    if (!part.heading().isEmpty()) {
      return part.heading();
    }
    return part.id().equals(Part.HEAD) ? words.head() : words.opening();
  }
}
