package chengbao.submission.web.reports;

import chengbao.ledger.acts.Act;
import chengbao.look.Crumb;
import chengbao.submission.ReportSheet;
import chengbao.submission.web.Doing;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import chengbao.submission.web.Standing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 办理记录: what was done to a report, as a story. Saves in a row by one person are one line.
@CheckedTemplate(basePath = "reports")
record RecordPage(List<Crumb> crumbs, String reportTitle, Standing standing, List<Line> lines)
    implements TemplateInstance {
  private static final List<String> DRAFTING =
      List.of(
          "save-section",
          "save-head",
          "read-document",
          "attach-file",
          "remove-attachment",
          "take-changes",
          "restore-draft",
          "state-disclosure",
          "explain-finding",
          "withhold-passage",
          "answer-comment",
          "open-section",
          "answer-return");

  /// @param verb the code of what was done
  /// @param times how often in a row
  /// @param until the last of them
  record Line(
      Instant at,
      Instant until,
      String verb,
      String name,
      @Nullable String forName,
      @Nullable String unitName,
      @Nullable String hash,
      int times) {
    /// The key of the word for the verb.
    public String key() {
      return "act_" + verb.replace('-', '_');
    }

    /// Whether no person did it but another service said so.
    public boolean bySystem() {
      return unitName == null && (name.equals("review") || name.equals("publication"));
    }

    /// The key of the word for that service.
    public String systemKey() {
      return "doer_" + name;
    }

    /// 甲(代乙) for a delegation.
    public String who() {
      return Doing.shown(name, forName);
    }

    public String shortHash() {
      return hash == null ? "" : hash.substring(0, 12);
    }

    public boolean back() {
      return verb.equals("report-returned") || verb.equals("decline-signature");
    }

    public String icon() {
      return switch (verb) {
        case "begin-report",
            "save-section",
            "save-head",
            "read-document",
            "attach-file",
            "remove-attachment",
            "take-changes",
            "restore-draft",
            "withhold-passage",
            "state-disclosure",
            "explain-finding",
            "answer-comment",
            "open-section",
            "note-correction",
            "answer-return" ->
            "s-draft";
        case "request-signature" -> "s-signature";
        case "decline-signature", "report-returned" -> "s-returned";
        case "sign-and-submit",
            "register-paper-signature",
            "submit-sealed",
            "sign-report",
            "sign-report-on-paper" ->
            "s-submitted";
        case "clear-desk", "clear-legal", "clear-secrecy", "clear-leader", "clear-discussion" ->
            "s-approved";
        case "report-endorsed", "report-approved" -> "s-approved";
        case "edition-published" -> "s-published";
        case "edition-held" -> "s-held";
        case "edition-withdrawn" -> "s-not-published";
        case "report-not-published" -> "s-not-published";
        default -> "s-review";
      };
    }

    private Line and(Act act) {
      return new Line(at, act.at(), verb, name, forName, unitName, hash, times + 1);
    }

    private boolean goesOn(Act act) {
      return DRAFTING.contains(verb) && verb.equals(act.verb()) && name.equals(act.doer().name());
    }
  }

  static RecordPage of(ReportSheet sheet, List<Act> acts, PageWords words) {
    var lines = new ArrayList<Line>();
    for (var act : acts) {
      if (!lines.isEmpty() && lines.getLast().goesOn(act)) {
        lines.add(lines.removeLast().and(act));
      } else {
        lines.add(line(act));
      }
    }
    var id = sheet.report().cover().id();
    return new RecordPage(
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.now().record(), null)),
        ReportView.of(sheet).head().title(),
        Standing.of(sheet),
        List.copyOf(lines));
  }

  private static Line line(Act act) {
    var doer = act.doer();
    var hash = act.contentHash();
    return new Line(
        act.at(),
        act.at(),
        act.verb(),
        doer.name(),
        doer.forName(),
        doer.unitName(),
        hash == null ? null : hash.substring(hash.indexOf(':') + 1),
        1);
  }
}
