package chengbao.submission.messaging;

import chengbao.contracts.Actor;
import chengbao.contracts.Block;
import chengbao.contracts.Checkup;
import chengbao.contracts.Correction;
import chengbao.contracts.Disclosure;
import chengbao.contracts.Figure;
import chengbao.contracts.Finding;
import chengbao.contracts.Hash;
import chengbao.contracts.Level;
import chengbao.contracts.RoundReference;
import chengbao.contracts.SecrecyReview;
import chengbao.contracts.Sum;
import chengbao.contracts.TemplateReference;
import chengbao.contracts.Text;
import chengbao.contracts.UnitReference;
import chengbao.contracts.Waiver;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.TextBlock;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Officer;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Template;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Version;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The domain's values as the contracts write them.
final class EventParts {
  private EventParts() {}

  static Actor actor(Officer officer) {
    var behalf = officer.behalf();
    return new Actor(
        officer.id().toString(),
        officer.name(),
        officer.appointment().toString(),
        officer.unit().toString(),
        officer.unitName(),
        behalf == null ? null : behalf.of().id().toString(),
        behalf == null ? null : behalf.of().name());
  }

  /// What answers a return follows from the event that told of it; every other move of ours begins
  /// with an officer.
  static @Nullable String cause(@Nullable Return answered) {
    var event = answered == null ? null : answered.event();
    return event == null ? null : "event " + event;
  }

  static @Nullable Integer corrects(Cover cover) {
    var correction = cover.correction();
    return correction == null ? null : correction.edition().number();
  }

  static @Nullable Correction correction(
      chengbao.submission.domain.@Nullable Correction correction,
      List<chengbao.submission.domain.Level> chain) {
    return correction == null
        ? null
        : new Correction(correction.note(), correction.begins(chain).number());
  }

  static UnitReference unit(Unit unit) {
    return new UnitReference(
        unit.id().toString(),
        unit.kind().code(),
        unit.name(),
        unit.shortName(),
        unit.district(),
        unit.areaCode(),
        unit.creditCode(),
        unit.site().id());
  }

  static RoundReference round(Round round) {
    return new RoundReference(
        round.id().toString(),
        round.title(),
        round.noticeNumber(),
        round.reportYear(),
        round.due(),
        round.times().cutOff());
  }

  static TemplateReference template(Template template) {
    return new TemplateReference(template.id(), template.version(), template.ruleSet());
  }

  static Level level(chengbao.submission.domain.Level level) {
    return new Level(level.number(), level.office().toString(), level.officeName());
  }

  static Hash hash(ContentHash hash) {
    return new Hash(hash.algorithm(), hash.value());
  }

  static Disclosure disclosure(chengbao.submission.domain.Disclosure disclosure) {
    return new Disclosure(disclosure.kind().code(), disclosure.reason());
  }

  static SecrecyReview secrecyReview(chengbao.submission.domain.SecrecyReview review) {
    return new SecrecyReview(
        review.reviewer(), chengbao.submission.domain.SecrecyReview.CLEARED, review.at());
  }

  static Text text(Version version) {
    var text = version.text();
    var head = version.head();
    return new Text(
        text.title(),
        head.documentNumber(),
        text.addressee(),
        text.blocks().stream().map(EventParts::block).toList(),
        text.attachmentHashes(),
        text.readerVersion(),
        head.signatureUnit(),
        head.signedOn());
  }

  static Figure figure(chengbao.manuscript.figures.Figure figure) {
    return new Figure(
        figure.blockId(),
        figure.start(),
        figure.end(),
        figure.quote(),
        figure.value(),
        figure.unit(),
        figure.bound().code(),
        figure.indicator(),
        figure.measure().code(),
        figure.subject(),
        figure.period(),
        figure.change().code());
  }

  static Checkup checkup(chengbao.submission.domain.Checkup checkup) {
    return new Checkup(
        checkup.ruleSet(),
        checkup.sums().stream().map(EventParts::sum).toList(),
        new TreeMap<>(checkup.notRun()));
  }

  private static Sum sum(chengbao.manuscript.sums.Sum sum) {
    return new Sum(
        sum.blockId(),
        sum.start(),
        sum.end(),
        sum.quote(),
        sum.kind().code(),
        sum.working(),
        sum.holds(),
        sum.exact());
  }

  static Finding finding(chengbao.manuscript.Finding finding, Version version) {
    return new Finding(
        finding.id(),
        finding.rule(),
        finding.ruleVersion(),
        finding.severity().code(),
        parameters(finding),
        finding.blockId(),
        finding.start(),
        finding.end(),
        finding.quote(),
        finding.working(),
        waiver(version.waivers().get(finding.id())));
  }

  /// The quote has a field of its own.
  private static Map<String, String> parameters(chengbao.manuscript.Finding finding) {
    var parameters = new TreeMap<>(finding.parameters());
    parameters.remove("quote");
    return parameters;
  }

  private static @Nullable Waiver waiver(chengbao.submission.domain.@Nullable Waiver waiver) {
    return waiver == null ? null : new Waiver(waiver.text(), waiver.by().name(), waiver.at());
  }

  private static Block block(TextBlock block) {
    return new Block(
        block.id(),
        block.kind().code(),
        block.level(),
        block.text(),
        block.disclosed(),
        block.withheldReason());
  }
}
