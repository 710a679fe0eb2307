package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.CheckContext;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.ReportFacts;
import chengbao.manuscript.Role;
import chengbao.manuscript.RuleSet;
import chengbao.manuscript.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text under check with everything several rules ask for, worked out once.
public final class Draft {
  private final Manuscript manuscript;
  private final CheckContext context;
  private final RuleSet rules;
  private final List<Section> sections;
  private final List<Block> lines;
  private final ReportFacts facts;

  public Draft(Manuscript manuscript, CheckContext context, RuleSet rules) {
    this.manuscript = manuscript;
    this.context = context;
    this.rules = rules;
    this.sections = manuscript.sections();
    this.lines = manuscript.lines();
    this.facts = ReportFacts.of(manuscript);
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

  public boolean hasSections() {
    return sections.stream().anyMatch(section -> !section.isOpening());
  }
}
