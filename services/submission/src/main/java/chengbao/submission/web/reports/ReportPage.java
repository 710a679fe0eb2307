package chengbao.submission.web.reports;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.sums.Sum;
import chengbao.submission.domain.SinceSent;
import chengbao.submission.web.Due;
import chengbao.submission.web.ReportView;
import chengbao.submission.web.Standing;
import chengbao.submission.web.drafting.CountsView;
import chengbao.submission.web.drafting.FindingView;
import chengbao.submission.web.drafting.Marked;
import chengbao.submission.web.signing.SigningHooks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report whose text is fixed: what the signatory reads and signs, and what everybody of the unit
/// reads afterwards.
///
/// @param notRun names of the rules that could not run
/// @param hooks while it is on its way through the unit
/// @param maySign this officer is asked to sign it
/// @param hadAHand this officer changed the text and therefore does not sign it
/// @param attached how many files go up with it
/// @param since what differs from the version sent before, if one was
/// @param reason why it is declined, as typed when it was refused
@CheckedTemplate(basePath = "reports")
record ReportPage(
    String id,
    long version,
    List<Crumb> crumbs,
    String unit,
    Due due,
    Standing standing,
    ReportView view,
    List<Passage> passages,
    List<FindingView> whole,
    List<String> notRun,
    boolean maySign,
    boolean hadAHand,
    boolean singleOfficer,
    @Nullable SigningHooks hooks,
    boolean drafter,
    int attached,
    @Nullable SinceSent since,
    String reason,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  /// A passage of the fixed text with its findings, and its sums worked out, in the margin.
  record Passage(TextBlock block, Marked text, List<FindingView> findings, List<Sum> sums) {

    static Passage of(TextBlock block, List<FindingView> findings, List<Sum> sums) {
      var here = findings.stream().filter(one -> block.id().equals(one.block())).toList();
      return new Passage(
          block,
          Marked.of(block, findings),
          here,
          sums.stream()
              .filter(sum -> sum.blockId().equals(block.id()))
              .filter(CountsView::saysSomething)
              .filter(sum -> here.stream().noneMatch(finding -> works(finding, sum)))
              .toList());
    }

    /// Whether a finding works the sum out already.
    private static boolean works(FindingView finding, Sum sum) {
      return finding.working() != null
          && finding.start() < sum.end()
          && sum.start() < finding.end();
    }
  }

  static List<Passage> passages(ReportView view, List<FindingView> findings, List<Sum> sums) {
    return view.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .map(block -> Passage.of(block, findings, sums))
        .toList();
  }

  /// The findings about the report as a whole.
  static List<FindingView> whole(ReportView view, List<FindingView> findings) {
    var beside =
        passages(view, findings, List.of()).stream()
            .flatMap(one -> one.findings().stream())
            .toList();
    return findings.stream().filter(one -> !beside.contains(one)).toList();
  }
}
