package chengbao.submission.web.drafting;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.manuscript.HiddenText;
import chengbao.submission.BroughtText;
import chengbao.submission.ReportSheet;
import chengbao.submission.web.PageWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is hidden in a document, shown before it is taken over.
///
/// @param changes whether there are changes to take or to leave
/// @param sample the beginning of a text in traditional script, and what it became; empty otherwise
@CheckedTemplate(basePath = "drafting")
record DocumentPage(
    String id,
    String document,
    long version,
    List<Crumb> crumbs,
    String name,
    List<Hidden> hidden,
    boolean changes,
    List<String> sample,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {
  private static final int SAMPLE = 120;
  private static final int SHOWN = 100;

  /// What was hidden in one way.
  ///
  /// @param more how many stand behind those shown
  record Hidden(HiddenText.Kind kind, int count, List<String> texts, int more) {
    /// The key of the word for the way.
    public String key() {
      return "hidden_" + kind.name().toLowerCase(Locale.ROOT);
    }
  }

  static DocumentPage of(
      ReportSheet sheet,
      UUID document,
      BroughtText brought,
      @Nullable Problem problem,
      PageWords words) {
    var id = sheet.report().cover().id().toString();
    return new DocumentPage(
        id,
        document.toString(),
        sheet.report().cover().version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.now().importReport(), "/reports/" + id + "/import"),
            new Crumb(words.of(DraftWords.class).look(), null)),
        brought.fileName(),
        hidden(brought.source().hidden()),
        brought.hasTrackedChanges(),
        brought.traditional() ? sample(brought) : List.of(),
        problem == null ? List.of() : List.of(problem),
        UUID.randomUUID());
  }

  static List<Hidden> hidden(List<HiddenText> all) {
    return Arrays.stream(HiddenText.Kind.values())
        .map(kind -> hidden(kind, all))
        .filter(one -> one.count() > 0)
        .toList();
  }

  private static Hidden hidden(HiddenText.Kind kind, List<HiddenText> all) {
    var texts = all.stream().filter(one -> one.kind() == kind).map(HiddenText::text).toList();
    var shown = texts.stream().limit(SHOWN).toList();
    return new Hidden(kind, texts.size(), shown, texts.size() - shown.size());
  }

  private static List<String> sample(BroughtText brought) {
    return List.of(beginning(brought.source().original()), beginning(brought.manuscript().text()));
  }

  private static String beginning(String text) {
    var line = text.strip().replaceAll("\\s*\\R\\s*", "　");
    return line.length() <= SAMPLE ? line : line.substring(0, SAMPLE) + "……";
  }
}
