package chengbao.submission.web;

import chengbao.manuscript.Finding;
import chengbao.manuscript.Severity;
import chengbao.submission.domain.Waiver;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A finding as pages show it, in the officer's language.
///
/// @param waivable an explanation may let it stand
/// @param waiver the explanation as stored or as typed
/// @param base the mark of the stored explanation
record FindingView(
    String id,
    String severity,
    String name,
    String message,
    @Nullable String suggestion,
    @Nullable String block,
    String quote,
    @Nullable String working,
    boolean waivable,
    boolean explained,
    String waiver,
    String base,
    @Nullable String by) {

  static FindingView of(
      Finding finding, Map<String, Waiver> waivers, @Nullable DraftForm typed, Locale locale) {
    var waiver = waivers.get(finding.id());
    var stored = waiver == null ? "" : waiver.text();
    var field = "waiver-" + finding.id();
    return new FindingView(
        finding.id(),
        finding.severity().code(),
        finding.ruleName(locale),
        finding.message(locale),
        finding.suggestion(locale),
        finding.blockId(),
        finding.quote(),
        finding.working(),
        finding.severity() == Severity.ERROR,
        waiver != null,
        typed != null && typed.has(field) ? typed.text(field) : stored,
        DraftForm.mark(stored),
        waiver == null ? null : waiver.by().name());
  }

  public boolean blocks() {
    return severity.equals("blocker") || (severity.equals("error") && !explained);
  }
}
