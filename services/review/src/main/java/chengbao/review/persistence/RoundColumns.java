package chengbao.review.persistence;

import chengbao.review.domain.Round;
import chengbao.review.domain.Template;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// The round of a case.
@Embeddable
@NullUnmarked
class RoundColumns {
  @Column(name = "round")
  UUID id;

  @Column(name = "round_title")
  String title;

  @Column(name = "round_notice")
  String noticeNumber;

  @Column(name = "report_year")
  int reportYear;

  @Column(name = "round_due")
  Instant due;

  @Column(name = "template")
  @Nullable String template;

  @Column(name = "template_version")
  @Nullable Integer templateVersion;

  @Column(name = "template_rules")
  @Nullable String templateRules;

  @Column(name = "round_cut_off")
  @Nullable Instant cutOff;

  static RoundColumns of(Round round) {
    RoundColumns columns = new RoundColumns();
    columns.id = round.id();
    columns.title = round.title();
    columns.noticeNumber = round.noticeNumber();
    columns.reportYear = round.reportYear();
    columns.due = round.due();
    Template template = round.template();
    if (template != null) {
      columns.template = template.id();
      columns.templateVersion = template.version();
      columns.templateRules = template.ruleSet();
    }
    columns.cutOff = round.cutOff();
    return columns;
  }

  Round round() {
    return new Round(
        id,
        title,
        noticeNumber,
        reportYear,
        due,
        template == null ? null : new Template(template, templateVersion, templateRules),
        cutOff);
  }
}
