package chengbao.publication.web.elsewhere;

import chengbao.publication.domain.Edition;
import chengbao.publication.web.ReportText;

/// An edition with a number, as the lists of the desk name it.
///
/// @param version to be sent back with what is decided about it
public record NamedEdition(
    String report, int number, long version, String title, String organ, String indexNumber) {

  public static NamedEdition of(Edition.Numbered edition) {
    return new NamedEdition(
        edition.report().toString(),
        edition.number(),
        edition.version(),
        ReportText.shown(edition.approval().document().text().title()),
        edition.approval().unit().name(),
        edition.indexNumber().value());
  }
}
