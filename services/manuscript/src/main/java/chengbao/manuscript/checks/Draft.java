package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.CheckContext;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.ReportFacts;
import chengbao.manuscript.Role;
import chengbao.manuscript.RuleSet;
import chengbao.manuscript.Section;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Figures;
import chengbao.manuscript.sums.Sum;
import chengbao.manuscript.sums.Sums;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text under check with everything several rules ask for, worked out once.
public final class Draft {
  private static final int LONG_NUMBER = 15;

  private final Manuscript manuscript;
  private final CheckContext context;
  private final RuleSet rules;
  private final List<Manuscript> others;
  private final List<Section> sections;
  private final List<Block> lines;
  private final int[] starts;
  private final String text;
  private final ReportFacts facts;
  private @Nullable List<Figure> figures;
  private @Nullable List<Sum> sums;

  public Draft(
      Manuscript manuscript, CheckContext context, RuleSet rules, List<Manuscript> others) {
    this.others = List.copyOf(others);
    this.manuscript = manuscript;
    this.context = context;
    this.rules = rules;
    this.sections = manuscript.sections();
    this.lines = manuscript.lines();
    this.starts = starts(lines);
    this.text = String.join("\n", lines.stream().map(Block::text).toList());
    this.facts = ReportFacts.of(manuscript);
  }

  private static int[] starts(List<Block> lines) {
    int[] starts = new int[lines.size()];
    int start = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = start;
      start += lines.get(i).text().length() + 1;
    }
    return starts;
  }

  public Manuscript manuscript() {
    return manuscript;
  }

  public CheckContext context() {
    return context;
  }

  public RuleSet rules() {
    return rules;
  }

  /// Other reports to compare with; none for most runs.
  public List<Manuscript> others() {
    return others;
  }

  public List<Section> sections() {
    return sections;
  }

  /// Every line of the page, title and signature included.
  public List<Block> lines() {
    return lines;
  }

  public List<Section> sections(Role role) {
    return sections.stream().filter(section -> section.has(role)).toList();
  }

  public Optional<Section> first(Role role) {
    return sections.stream().filter(section -> section.has(role)).findFirst();
  }

  /// The year reported on: what the round says, else what the text says; null when neither does.
  public @Nullable Integer year() {
    Integer asked = context.reportYear();
    return asked == null ? facts.year() : asked;
  }

  public @Nullable String unit() {
    String asked = context.unitName();
    return asked == null ? facts.unit() : asked;
  }

  /// The whole text, lines joined by line feeds.
  public String text() {
    return text;
  }

  /// Whether the text holds a number as long as those of persons and cards.
  boolean hasLongNumber() {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < LONG_NUMBER; i++) {
      char c = text.charAt(i);
      boolean parts = c == ' ' || c == '-';
      digits = c >= '0' && c <= '9' ? digits + 1 : parts ? digits : 0;
    }
    return digits >= LONG_NUMBER;
  }

  /// The number of the line that holds a place of the whole text.
  int lineAt(int place) {
    int line = Arrays.binarySearch(starts, place);
    return line >= 0 ? line : -line - 2;
  }

  /// Where a line begins in the whole text.
  int startOf(int line) {
    return starts[line];
  }

  public ReportFacts facts() {
    return facts;
  }

  /// The quantities of the text, found once.
  public List<Figure> figures() {
    if (figures == null) {
      Integer year = year();
      figures = Figures.of(sections, year == null ? Figures.ANY_YEAR : year);
    }
    return figures;
  }

  public List<Sum> sums() {
    if (sums == null) {
      sums = Sums.of(manuscript, figures());
    }
    return sums;
  }

  /// The date by whose wording the text is judged: its own, else that of the run, but no later than
  /// reports on its year are signed.
  public LocalDate judgedOn() {
    LocalDate signed = manuscript.signedOn();
    Integer year = year();
    if (signed != null || year == null) {
      return signed == null ? context.on() : signed;
    }
    LocalDate latest = LocalDate.of(year + 1, 3, 31);
    return latest.isBefore(context.on()) ? latest : context.on();
  }

  public @Nullable Block line(String id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElse(null);
  }

  public boolean hasSections() {
    return sections.stream().anyMatch(section -> !section.isOpening());
  }
}
