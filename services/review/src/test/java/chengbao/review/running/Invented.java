package chengbao.review.running;

import chengbao.contracts.Block;
import chengbao.contracts.Examples;
import chengbao.contracts.Figure;
import chengbao.contracts.Level;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.RoundReference;
import chengbao.contracts.Text;
import chengbao.contracts.UnitReference;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.figures.Figures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// The invented reports of the manuscript module as units submit them.
public final class Invented {
  private static final Path CORPUS = Path.of("../manuscript/src/test/resources/corpus");
  private static final ReportSubmitted LIKE =
      Examples.of(ReportSubmitted.class, "first-version-with-a-waiver");

  private Invented() {}

  /// One of the texts, changed as the test wants it.
  public static Manuscript read(String name, UnaryOperator<String> changed) {
    try {
      byte[] bytes = Files.readAllBytes(CORPUS.resolve(name + ".txt"));
      String text = ((Reading.Read) ReportReader.read(bytes, name)).source().original();
      return ((Reading.Read) ReportReader.readText(changed.apply(text))).manuscript();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// What submission tells of it.
  ///
  /// @param number tells units apart; 1 is 白鹭镇
  public static ReportSubmitted submitted(Manuscript text, int number, int year, String roundId) {
    String id = LIKE.unit().id();
    UnitReference unit =
        number == 1
            ? LIKE.unit()
            : new UnitReference(
                id.substring(0, id.length() - 3) + (800 + number),
                LIKE.unit().kind(),
                "第" + number + "镇人民政府",
                "第" + number + "镇",
                LIKE.unit().district(),
                "990102" + (800 + number),
                LIKE.unit().creditCode(),
                LIKE.unit().site());
    RoundReference round =
        new RoundReference(
            roundId,
            "关于报送" + year + "年度法治政府建设年度报告的通知",
            LIKE.round().noticeNumber(),
            year,
            LIKE.round().due());
    return new ReportSubmitted(
        1,
        LIKE.actor(),
        null,
        LIKE.at(),
        LIKE.report(),
        1,
        null,
        LIKE.firstSubmittedAt(),
        unit,
        round,
        LIKE.template(),
        LIKE.chain(),
        text(text),
        LIKE.contentHash(),
        LIKE.publicHash(),
        LIKE.disclosure(),
        LIKE.secrecyReview(),
        LIKE.people(),
        Figures.of(text, year).stream().map(Invented::figure).toList(),
        List.of(),
        LIKE.checkup(),
        null,
        null,
        null,
        null);
  }

  /// The same sent up a chain of one office.
  public static ReportSubmitted to(ReportSubmitted told, String office, String name) {
    return new ReportSubmitted(
        told.seq(),
        told.actor(),
        told.cause(),
        told.at(),
        told.report(),
        told.reportVersion(),
        told.corrects(),
        told.firstSubmittedAt(),
        told.unit(),
        told.round(),
        told.template(),
        List.of(new Level(1, office, name)),
        told.text(),
        told.contentHash(),
        told.publicHash(),
        told.disclosure(),
        told.secrecyReview(),
        told.people(),
        told.figures(),
        told.findings(),
        told.checkup(),
        told.answer(),
        told.signing(),
        told.correction(),
        null);
  }

  private static Text text(Manuscript text) {
    return new Text(
        text.title(),
        text.documentNumber(),
        text.addressee(),
        text.blocks().stream()
            .map(block ->
                new Block(block.id(), block.kind().code(), block.level(), block.text(), true, null))
            .toList(),
        List.of(),
        LIKE.text().readerVersion(),
        text.signatureUnit(),
        text.signedOn());
  }

  private static Figure figure(chengbao.manuscript.figures.Figure found) {
    return new Figure(
        found.blockId(),
        found.start(),
        found.end(),
        found.quote(),
        found.value(),
        found.unit(),
        found.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        found.indicator(),
        found.measure().code(),
        found.subject(),
        found.period(),
        found.change().name().toLowerCase(Locale.ROOT));
  }
}
