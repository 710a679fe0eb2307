package chengbao.journey.bench.portal;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The sample of the story with each long paragraph twice: a report of about 2,500 characters, as
/// long as those of a country are.
final class LongReport {

  private static final String SAMPLE = "/chengbao/journey/story/sample-report.txt";
  private static final int LONG = 80;
  private static final List<String> LINES = lines();

  private LongReport() {}

  /// @param unit as the text names it
  static List<Block> blocks(String unit) {
    List<Block> blocks = new ArrayList<>();
    for (String line : LINES) {
      for (int times = line.length() > LONG ? 2 : 1; times > 0; times--) {
        blocks.add(block("b" + (blocks.size() + 1), line.replace("{unit}", unit)));
      }
    }
    return blocks;
  }

  private static Block block(String id, String line) {
    if (line.matches("^[一二三四五六七八九十]+、.*")) {
      return new Block(id, BlockKind.HEADING, 1, line);
    }
    return line.matches("^（[一二三四五六七八九十]+）.*")
        ? new Block(id, BlockKind.HEADING, 2, line)
        : new Block(id, BlockKind.PARAGRAPH, 0, line);
  }

  private static List<String> lines() {
    try (InputStream sample = LongReport.class.getResourceAsStream(SAMPLE)) {
      return new String(
              Objects.requireNonNull(sample, SAMPLE).readAllBytes(), StandardCharsets.UTF_8)
          .replace("{year}", "2025")
          .replaceAll("\\{(?!unit\\})[a-z]+\\}", "17")
          .lines()
          .skip(3)
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
