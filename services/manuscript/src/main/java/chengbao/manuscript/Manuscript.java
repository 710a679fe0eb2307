package chengbao.manuscript;

import chengbao.manuscript.structure.Outline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report as text: what stands on its pages, without where it came from. It is a value; drafting
/// makes a new one for each change.
///
/// @param title empty when the text brings none, as with a pasted body
/// @param signedOn the date under the signature
public record Manuscript(
    String title,
    @Nullable String documentNumber,
    @Nullable String addressee,
    List<Block> blocks,
    @Nullable String signatureUnit,
    @Nullable LocalDate signedOn) {

  public Manuscript {
    blocks = List.copyOf(blocks);
  }

  /// The sections of the first level in order. A leading section without heading holds the opening,
  /// when there is one.
  public List<Section> sections() {
    return Outline.firstLevel(blocks);
  }

  /// Every section of every level in order of its heading, the opening left out.
  public List<Section> outline() {
    return Outline.allLevels(blocks);
  }

  /// The whole text, one line for each part and block; offsets of findings and figures count in it.
  public String text() {
    return String.join("\n", lines().stream().map(Block::text).toList());
  }

  /// Title, number, addressee, blocks, signature and date as lines in the order of the page. The
  /// parts that are no blocks have the ids of [Part], so that a finding can point at them.
  public List<Block> lines() {
    List<Block> lines = new ArrayList<>();
    addPart(lines, Part.DOCUMENT_NUMBER, documentNumber);
    addPart(lines, Part.TITLE, title);
    addPart(lines, Part.ADDRESSEE, addressee);
    lines.addAll(blocks);
    addPart(lines, Part.SIGNATURE, signatureUnit);
    addPart(lines, Part.DATE, signedOn == null ? null : chineseDate(signedOn));
    return lines;
  }

  /// Where a block or part begins in [#text()], or -1 when this text has no such block.
  public int offsetOf(String blockId) {
    int offset = 0;
    for (Block line : lines()) {
      if (line.id().equals(blockId)) {
        return offset;
      }
      offset += line.text().length() + 1;
    }
    return -1;
  }

  /// The length of the body as a clerk counts it: every character but white space.
  public int characters() {
    return blocks.stream().mapToInt(block -> characters(block.text())).sum();
  }

  static int characters(String text) {
    return (int)
        text.codePoints()
            .filter(c -> !Character.isWhitespace(c) && c != 0x3000 && c != 0xA0)
            .count();
  }

  /// A date as offices write it: `2025年1月14日`, without leading zeros.
  public static String chineseDate(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private static void addPart(List<Block> lines, Part part, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      lines.add(new Block(part.id(), BlockKind.PARAGRAPH, 0, text));
    }
  }
}
