package chengbao.review.messaging;

import chengbao.contracts.Actor;
import chengbao.contracts.Block;
import chengbao.contracts.Comment;
import chengbao.contracts.Disclosure;
import chengbao.contracts.Hash;
import chengbao.contracts.Level;
import chengbao.contracts.PublicText;
import chengbao.contracts.ReturnedSection;
import chengbao.contracts.RoundReference;
import chengbao.contracts.UnitReference;
import chengbao.manuscript.ContentHash;
import chengbao.review.domain.Behalf;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.ReportingUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.Round;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.comment.Judgement;
import chengbao.review.domain.comment.Placed;
import chengbao.review.domain.comment.Scope;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The domain's values as the contracts tell them.
final class Told {
  private Told() {}

  static Actor actor(Reviewer reviewer, CaseFile file) {
    return actor(reviewer, file.subject().chain().nameOf(reviewer.office()));
  }

  /// @param office its name, when it is none of the chain
  static Actor actor(Reviewer reviewer, String office) {
    Behalf behalf = reviewer.behalf();
    return new Actor(
        reviewer.person().toString(),
        reviewer.ownName(),
        reviewer.appointment().toString(),
        reviewer.office().toString(),
        office,
        behalf == null ? null : behalf.person().toString(),
        behalf == null ? null : behalf.name());
  }

  static Level level(chengbao.review.domain.Level level) {
    return new Level(level.number(), level.office().toString(), level.officeName());
  }

  static Comment comment(Placed placed) {
    var comment = placed.comment();
    var content = comment.content();
    var anchor = content.anchor();
    return new Comment(
        comment.id().toString(),
        code(content.kind()),
        code(content.weight()),
        content.reasonCode(),
        content.words(),
        comment.made().name(),
        level(comment.made().level()),
        comment.made().version(),
        comment.made().at(),
        anchor == null ? null : anchor.target(comment.source()),
        comment.judgement().outcome() == Judgement.Outcome.UNRESOLVED);
  }

  /// @return null for the whole report
  static @Nullable List<ReturnedSection> sections(Scope scope) {
    return scope.isWhole()
        ? null
        : scope.parts().stream()
            .map(part -> new ReturnedSection(part.id(), part.heading()))
            .toList();
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
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
