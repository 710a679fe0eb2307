package chengbao.publication.web;

import chengbao.look.Written;
import chengbao.publication.PublicEditions.Line;
import chengbao.publication.PublicEditions.Organ;
import chengbao.publication.PublicEditions.Year;
import chengbao.publication.PublicRounds;
import io.quarkus.qute.TemplateExtension;

/// Where things are found on the portal: `{line.page}`, `{year.page}`.
@TemplateExtension
final class Links {

  private Links() {}

  static String page(Line line) {
    return "/reports/" + line.report();
  }

  static String shownTitle(Line line) {
    return ReportText.shown(line.title());
  }

  static String page(Year year) {
    return "/reports?year=" + year.year();
  }

  static String page(Organ organ) {
    return "/units/" + Written.inAddress(organ.id());
  }

  static String page(PublicRounds.Round round) {
    return "/rounds/" + round.id();
  }

  static String page(PublicRounds.Line line) {
    return "/reports/" + line.report();
  }

  static String page(HomePage.Kind kind) {
    return "/reports?kind=" + kind.kind();
  }

  static String page(EditionPage.Shown shown) {
    return "/reports/" + shown.report();
  }

  static String editionPage(EditionPage.Shown shown, int number) {
    return "/reports/" + shown.report() + "/editions/" + number;
  }

  static String yearPage(EditionPage.Shown shown) {
    return "/reports?year=" + shown.reportYear();
  }

  static String unitPage(EditionPage.Shown shown) {
    return "/units/" + Written.inAddress(shown.unit());
  }

  static String action(DeskPage.Waiting waiting, String verb) {
    return "/desk/" + waiting.report() + "/" + waiting.number() + "/" + verb;
  }

  /// The key of the word for a kind of unit.
  static String kindKey(String kind) {
    return "kind_" + kind.replace('-', '_');
  }

  /// The key of the word for a role of section.
  static String roleKey(String role) {
    return "role_" + role.replace('-', '_');
  }

  static int year(SearchPage.Facet year) {
    return Integer.parseInt(year.value());
  }
}
