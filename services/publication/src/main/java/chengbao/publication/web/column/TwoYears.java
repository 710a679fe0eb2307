package chengbao.publication.web.column;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Figures;
import chengbao.publication.domain.Approval.Document;
import chengbao.publication.domain.Edition;
import chengbao.publication.web.Links;
import chengbao.publication.web.ReportText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Two reports of one unit, brought together: section by section, by what each tells, and figure by
/// figure, by what each counts.
public final class TwoYears {

  private final List<Row> rows;
  private final List<Counted> figures;

  private TwoYears(List<Row> rows, List<Counted> figures) {
    this.rows = rows;
    this.figures = figures;
  }

  /// What both tell about one thing; either side may tell nothing.
  public record Row(String role, List<ReportText> earlier, List<ReportText> later) {
    /// The key of the word for it.
    public String key() {
      return Links.roleKey(role);
    }
  }

  /// One indicator of the dictionary with the quantities of both years.
  public record Counted(int indicator, List<Quantity> earlier, List<Quantity> later) {
    public String key() {
      return "n" + indicator;
    }
  }

  /// A quantity with the passage it stands in.
  public record Quantity(String quote, String subject, String place) {}

  static TwoYears of(Edition.Numbered earlier, Edition.Numbered later) {
    return new TwoYears(rows(manuscript(earlier), manuscript(later)), counted(earlier, later));
  }

  List<Row> rows() {
    return rows;
  }

  List<Counted> figures() {
    return figures;
  }

  private static List<Row> rows(Manuscript earlier, Manuscript later) {
    Map<Role, List<ReportText>> before = byRole(earlier);
    Map<Role, List<ReportText>> after = byRole(later);
    return Stream.of(Role.values())
        .filter(role -> before.containsKey(role) || after.containsKey(role))
        .map(role ->
            new Row(
                role.code(),
                before.getOrDefault(role, List.of()),
                after.getOrDefault(role, List.of())))
        .toList();
  }

  private static Map<Role, List<ReportText>> byRole(Manuscript report) {
    Map<Role, List<ReportText>> byRole = new LinkedHashMap<>();
    for (Section section : report.sections()) {
      if (!section.isOpening()) {
        Role role = section.roles().isEmpty() ? Role.OTHER : section.roles().getFirst();
        byRole.computeIfAbsent(role, _ -> new ArrayList<>()).add(ReportText.of(section.blocks()));
      }
    }
    return byRole;
  }

  private static List<Counted> counted(Edition.Numbered earlier, Edition.Numbered later) {
    Map<Integer, List<Quantity>> before = byIndicator(earlier);
    Map<Integer, List<Quantity>> after = byIndicator(later);
    SortedSet<Integer> indicators = new TreeSet<>(before.keySet());
    indicators.addAll(after.keySet());
    return indicators.stream()
        .map(indicator ->
            new Counted(
                indicator,
                before.getOrDefault(indicator, List.of()),
                after.getOrDefault(indicator, List.of())))
        .toList();
  }

  private static Map<Integer, List<Quantity>> byIndicator(Edition.Numbered edition) {
    Map<Integer, List<Quantity>> byIndicator = new TreeMap<>();
    for (Figure figure : figures(edition)) {
      Integer indicator = figure.indicator();
      if (indicator != null) {
        byIndicator
            .computeIfAbsent(indicator, _ -> new ArrayList<>())
            .add(quantity(edition, figure));
      }
    }
    return byIndicator;
  }

  /// The figures of an edition's public text.
  public static List<Figure> figures(Edition.Numbered edition) {
    return Figures.of(manuscript(edition), edition.approval().round().reportYear());
  }

  private static Quantity quantity(Edition.Numbered edition, Figure figure) {
    return new Quantity(
        figure.quote(),
        ReportText.shown(figure.subject()),
        "/reports/" + edition.report() + "#" + ReportText.anchor(figure.blockId(), 0));
  }

  private static Manuscript manuscript(Edition.Numbered edition) {
    Document document = edition.approval().document();
    List<Block> blocks = document.text().blocks();
    return new Manuscript(
        document.text().title(),
        document.number(),
        document.text().addressee(),
        blocks,
        document.signedBy(),
        document.signedOn());
  }
}
