package chengbao.journey.telling;

import chengbao.journey.api.Report;
import chengbao.journey.district.Unit;
import chengbao.journey.story.Document;
import chengbao.journey.story.Sample;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// The texts that the story's officers bring, save and write.
final class Texts {
  private static final Predicate<String> HEADING = line -> line.matches("[一二三四五六七八九十]+、.*");

  private final Path folder;

  Texts(Path folder) {
    this.folder = folder;
  }

  /// A section as it is saved.
  record Section(String id, long version, String text) {}

  /// The task notice.
  String notice(Story.Round round) {
    try {
      return Files.readString(round.notice());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// What a drafter uploads: the file the act names, without the paragraph it says was lacking
  /// then; a report whose file is not told is an invented sample.
  Document brought(Act act, Unit unit) {
    if (act.word("file").isEmpty()) {
      return Sample.report(unit, act.round(), 1);
    }
    String lacking = act.word("lacking");
    List<String> lines =
        lines(act).stream().filter(line -> lacking.isEmpty() || !line.contains(lacking)).toList();
    return new Document(
        "%s%d年度法治政府建设年度报告.txt".formatted(unit.name(), act.round()),
        String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /// The section that the act's paragraph belongs to, as the file has it; in a draft that is still
  /// empty, its heading and the paragraph alone.
  Section saved(Act act, Report draft) {
    List<String> lines = lines(act);
    int brought = only(lines, act.word("brings"));
    int from = brought;
    while (!HEADING.test(lines.get(from))) {
      from--;
    }
    JsonNode section = section(draft, lines.get(from));
    List<String> text =
        section.path("blocks").size() > 1
            ? lines.subList(from, end(lines, from))
            : List.of(lines.get(from), lines.get(brought));
    return new Section(
        section.path("id").asText(), section.path("version").asLong(), String.join("\n", text));
  }

  private static JsonNode section(Report draft, String heading) {
    String number = heading.substring(0, heading.indexOf('、') + 1);
    for (JsonNode section : draft.data().path("sections")) {
      if (section.path("blocks").path(0).path("text").asText().startsWith(number)) {
        return section;
      }
    }
    throw new IllegalArgumentException("the draft has no section " + heading);
  }

  private static int only(List<String> lines, String quote) {
    List<String> found = lines.stream().filter(line -> line.contains(quote)).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(quote + " stands in " + found.size() + " paragraphs");
    }
    return lines.indexOf(found.getFirst());
  }

  /// Where a section ends: at the next heading, or before the close of the report.
  private static int end(List<String> lines, int from) {
    int end = from + 1;
    while (end < lines.size() && !HEADING.test(lines.get(end)) && !isClose(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isClose(String line) {
    return line.isBlank() || line.equals("特此报告。");
  }

  private List<String> lines(Act act) {
    try {
      return Files.readAllLines(folder.resolve(act.word("file")));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read what the story names", fault);
    }
  }
}
