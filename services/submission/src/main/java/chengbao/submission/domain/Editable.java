package chengbao.submission.domain;

import chengbao.manuscript.Finding;
import chengbao.manuscript.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A report whose text the unit may change.
public sealed interface Editable extends Report permits Draft, Returned {
  /// Twenty times a long report; what is more could not travel in one event.
  int MOST_CHARACTERS = 100_000;

  Papers papers();

  /// The same report with another cover.
  Editable with(Cover changed);

  /// Another 更正说明.
  default Editable correcting(String note) {
    var correction = cover().correction();
    if (correction == null) {
      throw new Refused(Refusal.NOT_BEING_CORRECTED);
    }
    return with(cover().with(correction.saying(note.strip())));
  }

  /// The same report with other papers.
  Editable with(Papers changed);

  /// The same report with its head filled anew; nobody changed it, so its version stays.
  Editable filled(DraftText.Head head);

  /// Freezes the text and lays it before the signatory.
  AwaitingSignature requestSignature(Officer by, Checkup checkup, Instant now);

  /// Freezes the text and sends it on the unit's own way to the signatory.
  ///
  /// @param given all opinions ever given on the report
  default InHouse send(
      Officer by, Checkup checkup, Route route, List<Clearance> given, Instant now) {
    return Circulating.send(requestSignature(by, checkup, now), route, given);
  }

  /// What still stands between these papers and the signatory, or the frozen version.
  default Version freeze(Checkup checkup) {
    var papers = papers();
    var characters = papers.text().manuscript().characters();
    if (characters == 0) {
      throw new Refused(Refusal.TEXT_MISSING);
    }
    if (characters > MOST_CHARACTERS) {
      throw new Refused(
          Refusal.REPORT_TOO_LONG,
          Map.of("length", String.valueOf(characters), "most", String.valueOf(MOST_CHARACTERS)));
    }
    var disclosure = papers.disclosure();
    if (disclosure == null) {
      throw new Refused(Refusal.DISCLOSURE_MISSING);
    }
    var review = papers.secrecyReview();
    if (review == null) {
      throw new Refused(Refusal.SECRECY_REVIEW_MISSING);
    }
    mustNotStand(checkup.of(Severity.BLOCKER), Refusal.BLOCKER_STANDS);
    mustNotStand(
        checkup.of(Severity.ERROR).filter(f -> !papers.waivers().containsKey(f.id())),
        Refusal.WAIVER_MISSING);
    var frozen = Version.freeze(cover(), papers, disclosure, review, checkup);
    var correction = cover().correction();
    if (correction != null) {
      correction.mustBeOne(frozen);
    }
    return frozen;
  }

  private static void mustNotStand(Stream<Finding> findings, Refusal refusal) {
    var standing = findings.toList();
    if (!standing.isEmpty()) {
      throw new Refused(
          refusal,
          Map.of(
              "count",
              String.valueOf(standing.size()),
              "finding",
              standing.getFirst().id(),
              "rule",
              standing.getFirst().rule()));
    }
  }
}
