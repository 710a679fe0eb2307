package chengbao.publication.web;

import chengbao.look.Written;
import chengbao.publication.PublicEditions.Line;
import chengbao.publication.PublicEditions.Organ;
import chengbao.publication.PublicEditions.Year;
import chengbao.publication.PublicRounds;
import io.quarkus.qute.TemplateExtension;

/// Where things are found on the portal: `{line.page}`, `{year.page}`.
@TemplateExtension
public final class Links {

  private Links() {}

  public static String page(Line line) {
    return "/reports/" + line.report();
  }

  /// Without marks that turn the direction of writing.
  public static String shownTitle(Line line) {
    return ReportText.shown(line.title());
  }

  public static String page(Year year) {
    return "/reports?year=" + year.year();
  }

  public static String page(Organ organ) {
    return "/units/" + Written.inAddress(organ.id());
  }

  public static String page(PublicRounds.Round round) {
    return "/rounds/" + round.id();
  }

  public static String page(PublicRounds.Line line) {
    return "/reports/" + line.report();
  }

  /// The key of the word for a kind of unit.
  public static String kindKey(String kind) {
    return "kind_" + kind.replace('-', '_');
  }

  /// The key of the word for a role of section.
  public static String roleKey(String role) {
    return "role_" + role.replace('-', '_');
  }
}
