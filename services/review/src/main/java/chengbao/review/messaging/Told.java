package chengbao.review.messaging;

import chengbao.contracts.Actor;
import chengbao.contracts.Block;
import chengbao.contracts.Disclosure;
import chengbao.contracts.Hash;
import chengbao.contracts.Level;
import chengbao.contracts.PublicText;
import chengbao.contracts.RoundReference;
import chengbao.contracts.UnitReference;
import chengbao.manuscript.ContentHash;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.ReportingUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Round;
import chengbao.review.domain.SentVersion;
import java.util.List;
import java.util.Locale;

/// The domain's values as the contracts tell them.
final class Told {
  private Told() {}

  static Actor actor(Reviewer reviewer, CaseFile file) {
    Behalf behalf = reviewer.behalf();
    return new Actor(
        reviewer.person().toString(),
        reviewer.ownName(),
        reviewer.appointment().toString(),
        reviewer.office().toString(),
        file.subject().chain().nameOf(reviewer.office()),
        behalf == null ? null : behalf.person().toString(),
        behalf == null ? null : behalf.name());
  }

  static Level level(chengbao.review.domain.Level level) {
    return new Level(level.number(), level.office().toString(), level.officeName());
  }

  static UnitReference unit(ReportingUnit unit) {
    return new UnitReference(
        unit.id().toString(),
        unit.kind(),
        unit.name(),
        unit.shortName(),
        unit.district(),
        unit.areaCode(),
        unit.creditCode(),
        unit.site());
  }

  static RoundReference round(Round round) {
    return new RoundReference(
        round.id().toString(),
        round.title(),
        round.noticeNumber(),
        round.reportYear(),
        round.due());
  }

  static Hash hash(ContentHash hash) {
    return new Hash(hash.algorithm(), hash.value());
  }

  static Disclosure disclosure(chengbao.review.domain.Disclosure disclosure) {
    String kind = disclosure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Disclosure(kind, disclosure.reason());
  }

  /// Withheld passages never leave review with an approval.
  static PublicText publicText(SentVersion sent) {
    chengbao.manuscript.PublicText text = sent.publicText();
    List<Block> blocks =
        text.blocks().stream()
            .map(block ->
                new Block(block.id(), block.kind().code(), block.level(), block.text(), true, null))
            .toList();
    return new PublicText(
        text.title(),
        sent.text().documentNumber(),
        text.addressee(),
        blocks,
        text.attachmentHashes(),
        text.readerVersion(),
        sent.text().signatureUnit(),
        sent.text().signedOn());
  }
}
