package chengbao.submission.domain;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Finding;
import chengbao.manuscript.PublicText;
import chengbao.manuscript.VersionText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A frozen version of a report (报送稿，第几稿): made when it is sent for signature, so that what the
/// signatory reads, signs and submits is the same to the byte.
///
/// @param head what the hash does not cover: number, signature unit, date
/// @param waivers by the id of the finding
/// @param drafters everybody with a saved change in it
/// @param attachments the files whose hashes the content hash covers
public record Version(
    int number,
    VersionText text,
    DraftText.Head head,
    ContentHash contentHash,
    ContentHash publicHash,
    Disclosure disclosure,
    SecrecyReview secrecyReview,
    Checkup checkup,
    Map<String, Waiver> waivers,
    List<Person> drafters,
    List<Attachment> attachments) {
  /// A version of a time before there were attachments has none.
  public Version {
    attachments = attachments == null ? List.of() : List.copyOf(attachments);
  }

  static Version freeze(
      Cover cover, Papers papers, Disclosure disclosure, SecrecyReview review, Checkup checkup) {
    var text = papers.frozen();
    return new Version(
        cover.nextNumber(),
        text,
        papers.text().head(),
        ContentHash.ofVersion(text),
        ContentHash.ofPublicText(PublicText.of(text)),
        disclosure,
        review,
        checkup,
        standing(papers.waivers(), checkup),
        papers.hands(),
        papers.attachments());
  }

  /// With the date of the document (成文日期), which is the day of the signature. No hash covers it.
  Version dated(LocalDate day) {
    var undated = head;
    return new Version(
        number,
        text,
        new DraftText.Head(
            undated.title(),
            undated.documentNumber(),
            undated.addressee(),
            undated.signatureUnit(),
            day),
        contentHash,
        publicHash,
        disclosure,
        secrecyReview,
        checkup,
        waivers,
        drafters,
        attachments);
  }

  /// An explanation of what was changed meanwhile explains nothing any more.
  private static Map<String, Waiver> standing(Map<String, Waiver> waivers, Checkup checkup) {
    var standing = new HashMap<>(waivers);
    standing.keySet().retainAll(checkup.findings().stream().map(Finding::id).toList());
    return standing;
  }
}
