package chengbao.publication.web;

import chengbao.publication.domain.Approval;
import chengbao.publication.domain.RecordNumber;
import java.time.Instant;

/// What can be verified.
public record Proof(
    String recordNumber,
    String publicHash,
    String contentHash,
    String office,
    Instant approvedAt,
    String key,
    String signature) {

  /// What review's approval proves.
  public static Proof of(Approval approval) {
    return new Proof(
        RecordNumber.of(approval.publicHash()),
        approval.publicHash().value(),
        approval.contentHash().value(),
        approval.office().name(),
        approval.at(),
        approval.proof().key(),
        approval.proof().signature());
  }
}
