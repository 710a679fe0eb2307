package chengbao.submission.domain;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Finding;
import chengbao.manuscript.PublicText;
import chengbao.manuscript.VersionText;
import chengbao.manuscript.figures.Figure;
import chengbao.manuscript.figures.Figures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A frozen version of a report (报送稿，第几稿): made when it is sent for signature, so that what the
/// signatory reads, signs and submits is the same to the byte.
///
/// @param head what the hash does not cover: number, signature unit, date
/// @param figures what the text counts, read once and sent along
/// @param waivers by the id of the finding
/// @param drafters everybody with a saved change in it
public record Version(
    int number,
    VersionText text,
    DraftText.Head head,
    ContentHash contentHash,
    ContentHash publicHash,
    Disclosure disclosure,
    SecrecyReview secrecyReview,
    List<Figure> figures,
    List<Finding> findings,
    Map<String, Waiver> waivers,
    List<Person> drafters) {

  static Version freeze(
      Cover cover,
      Papers papers,
      Disclosure disclosure,
      SecrecyReview review,
      List<Finding> found) {
    var text = papers.text().frozen();
    return new Version(
        cover.nextNumber(),
        text,
        papers.text().head(),
        ContentHash.ofVersion(text),
        ContentHash.ofPublicText(PublicText.of(text)),
        disclosure,
        review,
        Figures.of(papers.text().manuscript(), cover.year()),
        List.copyOf(found),
        standing(papers.waivers(), found),
        papers.hands());
  }

  /// An explanation of what was changed meanwhile explains nothing any more.
  private static Map<String, Waiver> standing(Map<String, Waiver> waivers, List<Finding> found) {
    var standing = new HashMap<>(waivers);
    standing.keySet().retainAll(found.stream().map(Finding::id).toList());
    return standing;
  }
}
