package chengbao.review.domain;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.PublicText;
import chengbao.review.domain.comment.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A 报送稿: the frozen text with both hashes, what the unit declared about it, and who made it.
///
/// @param number 第几稿, from 1
/// @param correction absent unless it is to correct a public edition
/// @param firstSubmittedAt decides timeliness; the same in every later version
/// @param answer the unit's answer to the last return
/// @param signing absent for a signature in the system and nothing else
/// @param reply what the unit says to each comment of the last return
public record SentVersion(
    int number,
    @Nullable Correction correction,
    SentText text,
    ContentHash contentHash,
    ContentHash publicHash,
    Disclosure disclosure,
    SecrecyReview secrecyReview,
    People people,
    List<SentFinding> findings,
    SentCheckup checkup,
    Instant firstSubmittedAt,
    Instant submittedAt,
    @Nullable String answer,
    @Nullable SentSigning signing,
    Reply reply) {
  public SentVersion {
    findings = List.copyOf(findings);
  }

  /// The same with what the unit says to comments.
  public SentVersion with(Reply told) {
    return new SentVersion(
        number,
        correction,
        text,
        contentHash,
        publicHash,
        disclosure,
        secrecyReview,
        people,
        findings,
        checkup,
        firstSubmittedAt,
        submittedAt,
        answer,
        signing,
        told);
  }

  /// Whether both hashes are those of the text that came with them. A version that is not intact is
  /// never shown as the one the unit signed.
  public boolean isIntact() {
    return ContentHash.ofVersion(text.frozen()).equals(contentHash)
        && ContentHash.ofPublicText(publicText()).equals(publicHash);
  }

  public PublicText publicText() {
    return PublicText.of(text.frozen());
  }

  /// The same with what the rules found that could not run before it was sent.
  public SentVersion ranAgain(SentCheckup.Again found) {
    return new SentVersion(
        number,
        correction,
        text,
        contentHash,
        publicHash,
        disclosure,
        secrecyReview,
        people,
        findings,
        checkup.ranAgain(found),
        firstSubmittedAt,
        submittedAt,
        answer,
        signing,
        reply);
  }

  public Optional<SentFinding> finding(String id) {
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  Set<String> waived() {
    return findings.stream()
        .filter(finding -> finding.waiver() != null)
        .map(SentFinding::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<String> mustBeAccepted() {
    return findings.stream()
        .filter(SentFinding::needsAcceptance)
        .map(SentFinding::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
