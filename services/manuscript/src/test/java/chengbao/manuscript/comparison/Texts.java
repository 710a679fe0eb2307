package chengbao.manuscript.comparison;

import chengbao.manuscript.Block;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.Reports;
import chengbao.manuscript.Revision;
import chengbao.manuscript.TextBlock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The mother of texts to compare.
public final class Texts {
  static final LocalDate SIGNED = LocalDate.of(2026, 1, 20);
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  private Texts() {}

  static List<Block> draft(String text) {
    return Revision.of(List.of(), text);
  }

  static List<TextBlock> version(String text) {
    return Versions.blocks(draft(text));
  }

  static List<TextBlock> revised(List<TextBlock> before, String text) {
    return Versions.blocks(Revision.of(before.stream().map(TextBlock::block).toList(), text));
  }

  static ReportText report(String id, String unit, List<Block> blocks) {
    return new ReportText(id, unit, SIGNED, blocks);
  }

  static ReportText report(String id, String unit, String text) {
    return report(id, unit, Reports.read(text).blocks());
  }

  /// The texts of the corpus, each as blocks.
  public static List<List<Block>> corpus() {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Texts::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Block> read(Path file) {
    try {
      return switch (ReportReader.read(Files.readAllBytes(file), file.toString())) {
        case Reading.Read read -> read.manuscript().blocks();
        case Reading.Unreadable _ -> List.of();
      };
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Random characters that no other seed gives: a text nobody copied.
  static String invented(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append((char) (0x4E00 + random.nextInt(5000)));
      if (text.length() % 17 == 16) {
        text.append('，');
      }
    }
    return text.substring(0, length);
  }

  /// The lines after a number of small edits: words put in, taken out, lines moved, added, removed.
  static List<String> edited(List<String> lines, Random random, int edits) {
    List<String> edited = new ArrayList<>(lines);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(edited.size());
      String line = edited.get(at);
      int cut = random.nextInt(line.length() + 1);
      switch (random.nextInt(5)) {
        case 0 -> edited.set(at, line.substring(0, cut) + "新增" + i + line.substring(cut));
        case 1 -> edited.set(at, line.substring(cut));
        case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
        case 3 -> edited.add(at, invented(random, 40));
        default -> {
          if (edited.size() > 1) {
            edited.remove(at);
          }
        }
      }
    }
    return edited;
  }
}
