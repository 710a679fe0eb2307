package chengbao.publication.messaging;

import chengbao.contracts.Block;
import chengbao.contracts.Disclosure;
import chengbao.contracts.Hash;
import chengbao.contracts.PageDifference;
import chengbao.contracts.PublicText;
import chengbao.contracts.ReportApproved;
import chengbao.contracts.RoundReference;
import chengbao.contracts.UnitReference;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Difference;
import chengbao.publication.domain.ReportId;
import java.util.Locale;

/// What events say, in the words of the domain, and back.
final class Spoken {

  private Spoken() {}

  static Approval approval(ReportApproved event) {
    return new Approval(
        ReportId.of(event.report()),
        event.reportVersion(),
        event.corrects(),
        unit(event.unit()),
        round(event.round()),
        disclosure(event.disclosure()),
        hash(event.contentHash()),
        hash(event.publicHash()),
        document(event.publicText()),
        event.level().number(),
        new Approval.Office(event.level().office(), event.level().officeName()),
        event.at(),
        new Approval.Proof(
            event.signature().key(), event.signature().algorithm(), event.signature().value()),
        event.correctionNote(),
        event.signedAt());
  }

  static Approval.Unit unit(UnitReference unit) {
    return new Approval.Unit(
        unit.id(),
        unit.kind(),
        unit.name(),
        unit.shortName(),
        unit.district(),
        unit.areaCode(),
        unit.creditCode(),
        unit.site());
  }

  static UnitReference unit(Approval.Unit unit) {
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

  static Approval.Round round(RoundReference round) {
    return new Approval.Round(
        round.id(), round.title(), round.noticeNumber(), round.reportYear(), round.due());
  }

  static RoundReference round(Approval.Round round) {
    return new RoundReference(
        round.id(), round.title(), round.noticeNumber(), round.reportYear(), round.due());
  }

  private static chengbao.publication.domain.Disclosure disclosure(Disclosure disclosure) {
    return new chengbao.publication.domain.Disclosure(
        switch (disclosure.kind()) {
          case "active" -> chengbao.publication.domain.Disclosure.Kind.ACTIVE;
          case "on-request" -> chengbao.publication.domain.Disclosure.Kind.ON_REQUEST;
          case "none" -> chengbao.publication.domain.Disclosure.Kind.NONE;
          default -> throw new IllegalArgumentException("disclosure " + disclosure.kind());
        },
        disclosure.reason());
  }

  static Disclosure disclosure(chengbao.publication.domain.Disclosure disclosure) {
    return new Disclosure(
        switch (disclosure.kind()) {
          case ACTIVE -> "active";
          case ON_REQUEST -> "on-request";
          case NONE -> "none";
        },
        disclosure.reason());
  }

  static PageDifference difference(Difference found) {
    return new PageDifference(
        found.point().name().toLowerCase(Locale.ROOT), found.ours(), found.theirs());
  }

  static ContentHash hash(Hash hash) {
    return new ContentHash(hash.algorithm(), hash.value());
  }

  static Hash hash(ContentHash hash) {
    return new Hash(hash.algorithm(), hash.value());
  }

  static Approval.Document document(PublicText text) {
    return new Approval.Document(
        new chengbao.manuscript.PublicText(
            text.title(),
            text.addressee(),
            text.blocks().stream().map(Spoken::block).toList(),
            text.attachmentHashes(),
            text.readerVersion()),
        text.documentNumber(),
        text.signatureUnit(),
        text.signedOn());
  }

  static PublicText text(Approval.Document document) {
    chengbao.manuscript.PublicText text = document.text();
    return new PublicText(
        text.title(),
        document.number(),
        text.addressee(),
        text.blocks().stream().map(Spoken::block).toList(),
        text.attachmentHashes(),
        text.readerVersion(),
        document.signedBy(),
        document.signedOn());
  }

  /// A block that is marked 不公开 has no place in a public text.
  private static chengbao.manuscript.Block block(Block block) {
    if (!block.disclosed()) {
      throw new IllegalArgumentException("a withheld passage in a public text: " + block.id());
    }
    return new chengbao.manuscript.Block(
        block.id(), BlockKind.ofCode(block.kind()), block.level(), block.text());
  }

  private static Block block(chengbao.manuscript.Block block) {
    return new Block(block.id(), block.kind().code(), block.level(), block.text(), true, null);
  }
}
