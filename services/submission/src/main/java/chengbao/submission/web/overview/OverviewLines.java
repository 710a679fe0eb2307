package chengbao.submission.web.overview;

import chengbao.submission.OverviewLine;
import chengbao.submission.Overviews.Count;
import chengbao.submission.ReadOverview;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.web.Due;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The units of an overview: the body of its table, the same for everybody who may see them.
///
/// @param overseen seen by the office that opened the round
/// @param choose units can be ticked for a reminder
@CheckedTemplate(basePath = "overview")
record OverviewLines(UUID round, boolean overseen, boolean choose, List<Group> groups)
    implements TemplateInstance {

  /// Units of one kind.
  record Group(String kind, int units, List<Line> lines) {
    public String kindKey() {
      return "kind_" + kind.replace('-', '_');
    }
  }

  /// A line with what a page says about it.
  record Line(OverviewLine of) {
    public String punctualityKey() {
      return "punctuality_" + of.punctuality().code().replace('-', '_');
    }

    public String stepKey() {
      return "step_" + of.step();
    }

    public boolean owes() {
      return of.versions() == 0 && of.exempt() == null;
    }

    public boolean moving() {
      return of.since() != null && of.step() != null;
    }

    public @Nullable Due extended() {
      var until = of.extendedTo();
      return until == null ? null : Due.of(until);
    }

    public String progressKey() {
      return "progress_" + of.state().replace('-', '_');
    }

    /// 拟稿、签发、报送、审核、备案、公开: what is done, what is now, what has come back.
    public List<String> track() {
      var now =
          switch (of.state()) {
            case "not-started", "draft" -> 0;
            case "signature" -> of.versions() > 0 ? 3 : 1;
            case "submitted", "review", "returned" -> 3;
            case "approved", "held" -> 5;
            default -> 6;
          };
      var track = new ArrayList<String>();
      for (var step = 0; step < 6; step++) {
        track.add(step < now ? "done" : step == now ? at() : "todo");
      }
      return track;
    }

    private String at() {
      return of.state().equals("returned") ? "back" : "now";
    }
  }

  /// By kind as long as the list is in the order of the register.
  static List<Group> groups(ReadOverview.Sheet sheet, boolean byKind) {
    Map<UnitKind, List<Line>> byEach = new LinkedHashMap<>();
    for (var line : sheet.lines()) {
      byEach
          .computeIfAbsent(byKind ? line.kind() : UnitKind.SUB_DISTRICT, _ -> new ArrayList<>())
          .add(new Line(line));
    }
    return byEach.entrySet().stream()
        .map(entry ->
            new Group(
                byKind ? entry.getKey().code() : "",
                byKind ? ofKind(sheet.counts(), entry.getKey()) : sheet.found(),
                entry.getValue()))
        .toList();
  }

  private static int ofKind(List<Count> counts, UnitKind kind) {
    return counts.stream().filter(count -> count.kind() == kind).mapToInt(Count::units).sum();
  }
}
