package chengbao.submission.web.drafting;

import chengbao.manuscript.Finding;
import chengbao.manuscript.Severity;
import chengbao.manuscript.Wording;
import chengbao.submission.domain.Waiver;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A finding as pages show it, in the officer's language.
///
/// @param start where the words begin in their block
/// @param place where they stand on the drafting page; absent elsewhere, and for the whole text
/// @param waivable an explanation may let it stand
/// @param waiver the explanation as stored or as typed
/// @param base the mark of the stored explanation
public record FindingView(
    String id,
    String severity,
    String name,
    String message,
    @Nullable String suggestion,
    @Nullable String block,
    int start,
    int end,
    Places.@Nullable Place place,
    String quote,
    @Nullable String working,
    boolean waivable,
    boolean explained,
    String waiver,
    String base,
    @Nullable String by) {

  public static FindingView of(
      Finding finding,
      Map<String, Waiver> waivers,
      @Nullable DraftForm typed,
      Places places,
      Locale locale) {
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
        finding.start(),
        finding.end(),
        places.of(finding.blockId()),
        finding.quote(),
        finding.working(),
        finding.severity() == Severity.ERROR,
        waiver != null,
        typed != null && typed.has(field) ? typed.text(field) : stored,
        DraftForm.mark(stored),
        waiver == null ? null : waiver.by().name());
  }

  /// The name of a rule, for one that could not run.
  public static String ruleName(String rule, Locale locale) {
    var key = "rule." + rule;
    return Wording.of(locale).has(key) ? Wording.of(locale).sentence(key, Map.of()) : rule;
  }

  public boolean blocks() {
    return severity.equals("blocker") || (severity.equals("error") && !explained);
  }

  /// Whether something can be written about it now: its passage is saved.
  public boolean kept() {
    return place == null || place.stored();
  }
}
