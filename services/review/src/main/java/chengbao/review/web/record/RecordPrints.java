package chengbao.review.web.record;

import chengbao.review.ReadCase.OnDesk;
import chengbao.review.documents.PrintedRecord;
import chengbao.review.domain.CaseFile;
import chengbao.review.web.CaseStanding;
import chengbao.review.web.Shown;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the story of a report into the words of its print: with names, or by unit and function
/// only.
@RequestScoped
class RecordPrints {
  private final Stories stories;
  private final Template done;
  private final Template stands;
  private final Clock clock;

  RecordPrints(Stories stories, Engine engine, Clock clock) {
    this.stories = stories;
    this.done = engine.parse("{work:message(key)}");
    this.stands = engine.parse("{review:message(key)}");
    this.clock = clock;
  }

  byte[] of(OnDesk desk, boolean names) {
    CaseFile file = desk.found().file();
    return PrintedRecord.of(
        new PrintedRecord.Content(
            file.subject().unit().name(),
            file.sent().text().frozen().title(),
            "第" + file.sent().number() + "稿",
            said(stands, "chip_" + CaseStanding.state(desk.found()).replace('-', '_')),
            names,
            clock.instant(),
            stories.inChinese(desk).reversed().stream().map(line -> line(line, names)).toList()));
  }

  private PrintedRecord.Line line(StoryLine line, boolean names) {
    String who = names ? line.name() : function(line);
    return new PrintedRecord.Line(
        line.at(),
        Stream.of(line.unitName(), who, said(done, line.key()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("　")),
        said(line, names));
  }

  private static List<String> said(StoryLine line, boolean names) {
    List<String> said = new ArrayList<>();
    if (line.reasonCode() != null) {
      said.add("退回原因：" + line.reasonCode());
    }
    if (names && line.words() != null && !line.words().isBlank()) {
      said.add(line.words());
    }
    Instant answerBy = line.answerBy();
    if (answerBy != null) {
      said.add("请于" + Shown.lastMinute(answerBy) + "前答复");
    }
    if (line.hash() != null) {
      said.add("存证编号 " + line.hashNumber());
    }
    return said;
  }

  private static String function(StoryLine line) {
    return switch (line.function()) {
      case "signatory" -> "签发人";
      case "reviewer" -> "审核人";
      case "publisher" -> "信息公开审核人";
      case "clearer" -> "审签人";
      case "registrar" -> "登记人";
      default -> "拟稿人";
    };
  }

  private static String said(Template words, String key) {
    return words.instance().setLocale(Locale.SIMPLIFIED_CHINESE).data("key", key).render();
  }
}
