package chengbao.submission.web;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.TextBlock;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// A report whose text is fixed: what the signatory reads and signs, and what everybody of the unit
/// reads afterwards.
///
/// @param maySign this officer is asked to sign it
/// @param hadAHand this officer changed the text and therefore does not sign it
/// @param reason why it is declined, as typed when it was refused
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
    boolean maySign,
    boolean hadAHand,
    boolean singleOfficer,
    String reason,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  /// A passage of the fixed text with its findings in the margin.
  record Passage(TextBlock block, List<FindingView> findings) {}

  static List<Passage> passages(ReportView view, List<FindingView> findings) {
    return view.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .map(block ->
            new Passage(
                block, findings.stream().filter(one -> block.id().equals(one.block())).toList()))
        .toList();
  }

  /// The findings about the report as a whole.
  static List<FindingView> whole(ReportView view, List<FindingView> findings) {
    var beside = passages(view, findings).stream().flatMap(one -> one.findings().stream()).toList();
    return findings.stream().filter(one -> !beside.contains(one)).toList();
  }
}
