package chengbao.publication;

import chengbao.contracts.Actor;
import chengbao.contracts.ApprovalSignature;
import chengbao.contracts.ApprovalStatement;
import chengbao.contracts.Block;
import chengbao.contracts.Disclosure;
import chengbao.contracts.Hash;
import chengbao.contracts.Level;
import chengbao.contracts.PublicText;
import chengbao.contracts.ReportApproved;
import chengbao.contracts.RoundReference;
import chengbao.contracts.UnitReference;
import chengbao.publication.domain.Approval;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// Review as publication hears it: an approval as an event, signed with a key of its own.
public final class ApprovingOffice {

  private static final String KEY = "approval-test";

  private final KeyPair keys;

  public ApprovingOffice() {
    try {
      keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The public key as a JSON Web Key Set.
  public String keySet() {
    byte[] encoded = keys.getPublic().getEncoded();
    byte[] point = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    return "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"%s\",\"x\":\"%s\"}]}"
        .formatted(KEY, Base64.getUrlEncoder().withoutPadding().encodeToString(point));
  }

  /// The event by which this office announces an approval.
  public ReportApproved approve(Approval approval, long seq) {
    Level level = new Level(approval.level(), approval.office().id(), approval.office().name());
    Hash content = hash(approval.contentHash().value());
    Hash open = hash(approval.publicHash().value());
    var statement =
        new ApprovalStatement(
            approval.report().toString(),
            approval.reportVersion(),
            content,
            open,
            disclosure(approval).kind(),
            unit(approval.unit()).id(),
            level,
            approval.corrects(),
            approval.correctionNote());
    return new ReportApproved(
        seq,
        new Actor("p9", "周知微", "a9", level.office(), level.officeName(), null, null),
        null,
        approval.at(),
        approval.report().toString(),
        approval.reportVersion(),
        level,
        approval.corrects(),
        "同意备案。",
        unit(approval.unit()),
        round(approval.round()),
        content,
        open,
        disclosure(approval),
        text(approval.document()),
        List.of(),
        new ApprovalSignature(KEY, "Ed25519", sign(statement)),
        approval.correctionNote(),
        approval.signedAt());
  }

  private String sign(ApprovalStatement statement) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(keys.getPrivate());
      signature.update(statement.toBytes());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Hash hash(String value) {
    return new Hash("sha-256", value);
  }

  private static Disclosure disclosure(Approval approval) {
    return new Disclosure(
        switch (approval.disclosure().kind()) {
          case ACTIVE -> "active";
          case ON_REQUEST -> "on-request";
          case NONE -> "none";
        },
        approval.disclosure().reason());
  }

  private static UnitReference unit(Approval.Unit unit) {
    return new UnitReference(
        unit.id(),
        unit.kind(),
        unit.name(),
        unit.shortName(),
        unit.district(),
        unit.areaCode(),
        unit.creditCode(),
        unit.site());
  }

  private static RoundReference round(Approval.Round round) {
    return new RoundReference(
        round.id(), round.title(), round.noticeNumber(), round.reportYear(), round.due());
  }

  private static PublicText text(Approval.Document document) {
    return new PublicText(
        document.text().title(),
        document.number(),
        document.text().addressee(),
        document.text().blocks().stream()
            .map(block ->
                new Block(block.id(), block.kind().code(), block.level(), block.text(), true, null))
            .toList(),
        document.text().attachmentHashes(),
        document.text().readerVersion(),
        document.signedBy(),
        document.signedOn());
  }
}
