package chengbao.review.web.desk;

import chengbao.door.Language;
import chengbao.manuscript.ContentHash;
import chengbao.review.ProveParts;
import chengbao.review.ReadCase.OnDesk;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.ReportingUnit;
import chengbao.review.domain.ReviewCase;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.Round;
import chengbao.review.domain.SentText;
import chengbao.review.domain.WaiverJudgments;
import chengbao.review.web.CaseStanding;
import chengbao.review.web.RefusedMapper;
import chengbao.review.web.desk.CaseSheet.BlockSheet;
import chengbao.review.web.desk.CaseSheet.CheckupSheet;
import chengbao.review.web.desk.CaseSheet.CorrectionSheet;
import chengbao.review.web.desk.CaseSheet.DecisionSheet;
import chengbao.review.web.desk.CaseSheet.DisclosureSheet;
import chengbao.review.web.desk.CaseSheet.FindingSheet;
import chengbao.review.web.desk.CaseSheet.JudgmentSheet;
import chengbao.review.web.desk.CaseSheet.LevelSheet;
import chengbao.review.web.desk.CaseSheet.ProvenSheet;
import chengbao.review.web.desk.CaseSheet.PublicSheet;
import chengbao.review.web.desk.CaseSheet.RoundSheet;
import chengbao.review.web.desk.CaseSheet.TextSheet;
import chengbao.review.web.desk.CaseSheet.UnitSheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes a case out for a program, its findings in the language that was asked for.
@ApplicationScoped
class CaseSheets {
  private final Language language;
  private final WaiverJudgments judgments;
  private final ProveParts proveParts;

  CaseSheets(Language language, WaiverJudgments judgments, ProveParts proveParts) {
    this.language = language;
    this.judgments = judgments;
    this.proveParts = proveParts;
  }

  CaseSheet of(OnDesk desk) {
    CaseFile file = desk.found().file();
    Locale locale = language.locale();
    return new CaseSheet(
        CaseStanding.of(desk.found()),
        unit(file.subject().unit()),
        round(file.subject().round()),
        file.subject().chain().levels().stream().map(LevelSheet::of).toList(),
        text(file.sent().text()),
        hash(file.sent().contentHash()),
        hash(file.sent().publicHash()),
        DisclosureSheet.of(file.sent().disclosure()),
        file.sent().secrecyReview(),
        file.sent().findings().stream().map(finding -> FindingSheet.of(finding, locale)).toList(),
        CheckupSheet.of(file.sent().checkup(), locale),
        file.sent().answer(),
        history(desk.found()),
        desk.found() instanceof Decided decided ? PublicSheet.of(decided.publicState()) : null,
        desk.mayAct(),
        desk.bar().map(RefusedMapper::code).orElse(null),
        judgments.of(file.id()).made().stream().map(JudgmentSheet::of).toList(),
        proveParts.of(file).parts().stream().map(ProvenSheet::of).toList(),
        CorrectionSheet.of(file.sent().correction()));
  }

  /// What was decided so far, oldest first.
  static List<DecisionSheet> history(ReviewCase found) {
    Stream<DecisionSheet> way =
        Stream.concat(
            found.file().returns().stream().map(DecisionSheet::of),
            found.file().endorsements().stream().map(DecisionSheet::of));
    Stream<DecisionSheet> end =
        found instanceof Decided decided
            ? Stream.of(DecisionSheet.of(decided.approval()))
            : Stream.empty();
    return Stream.concat(way, end).sorted(Comparator.comparing(DecisionSheet::at)).toList();
  }

  private static UnitSheet unit(ReportingUnit unit) {
    return new UnitSheet(unit.id().toString(), unit.name(), unit.shortName(), unit.kind());
  }

  private static RoundSheet round(Round round) {
    return new RoundSheet(
        round.id().toString(),
        round.title(),
        round.noticeNumber(),
        round.reportYear(),
        round.due());
  }

  private static TextSheet text(SentText text) {
    return new TextSheet(
        text.frozen().title(),
        text.documentNumber(),
        text.frozen().addressee(),
        text.blocks().stream().map(BlockSheet::of).toList(),
        text.signatureUnit(),
        text.signedOn());
  }

  private static String hash(ContentHash hash) {
    return hash.algorithm() + ":" + hash.value();
  }
}
