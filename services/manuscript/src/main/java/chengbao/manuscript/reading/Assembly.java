package chengbao.manuscript.reading;

import chengbao.manuscript.Reading.Read;
import chengbao.manuscript.Script;
import chengbao.manuscript.Source;
import chengbao.manuscript.structure.Composition;
import chengbao.manuscript.structure.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The way from raw lines to a manuscript: simplified script, normal typography, furniture aside,
/// structure.
public final class Assembly {
  private Assembly() {}

  public static Read of(RawText.Lines raw) {
    Script script = Scripts.of(raw.original());
    List<Line> clean = clean(raw.lines(), script);
    Furniture furniture = Furniture.separate(clean);
    boolean page = !raw.furniture().isEmpty() || !furniture.stripped().isEmpty();
    Composition composition =
        Composition.of(furniture.kept().stream().map(Assembly::withoutTabs).toList(), page);
    List<Line> stripped = new ArrayList<>(clean(raw.furniture(), script));
    stripped.addAll(furniture.stripped());
    stripped.addAll(composition.leftOver());
    stripped.sort(Comparator.comparingInt(line -> line.mapped().originOf(0)));
    Map<String, String> metadata = new LinkedHashMap<>(raw.metadata());
    furniture.metadata().forEach(metadata::putIfAbsent);
    composition.metadata().forEach(metadata::putIfAbsent);
    Source source =
        new Source(
            raw.format(),
            script,
            raw.original(),
            verbatim(raw, stripped),
            metadata,
            raw.hidden(),
            composition.offsets());
    return new Read(composition.manuscript(), source);
  }

  /// Tabs part the cells of a metadata table; in running text they are blanks.
  private static Line withoutTabs(Line line) {
    boolean plain = line.table() || line.text().indexOf('\t') < 0;
    return plain
        ? line
        : new Line(line.mapped().replacedBy(line.text().replace('\t', ' ')), line.hint(), false);
  }

  private static List<String> verbatim(RawText.Lines raw, List<Line> lines) {
    return lines.stream()
        .map(Line::mapped)
        .map(line -> raw.original().substring(line.originOf(0), line.originOf(line.length())))
        .toList();
  }

  /// Lines in normal form, blank ones left out.
  static List<Line> clean(List<Line> lines, Script script) {
    List<Line> clean = new ArrayList<>();
    for (Line line : lines) {
      MappedText text = line.mapped();
      if (script == Script.TRADITIONAL) {
        text = text.replacedBy(Scripts.simplify(text.text()));
      }
      text = line.table() ? text : Typography.normalise(text);
      if (text.length() > 0 && !text.text().isBlank()) {
        clean.add(new Line(text, line.hint(), line.table()));
      }
    }
    return clean;
  }

  /// The clean lines of text a clerk typed into one section.
  public static List<Line> typed(String text) {
    return clean(RawText.Lines.ofPlain("pasted", text).lines(), Script.SIMPLIFIED);
  }
}
