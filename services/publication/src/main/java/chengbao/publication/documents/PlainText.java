package chengbao.publication.documents;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An edition as plain text: UTF-8 with its mark and line ends that every desk's editor
/// understands.
final class PlainText {

  private static final String INDENT = "　　";
  private static final String FROM_RIGHT = "　".repeat(18);

  private PlainText() {}

  static byte[] of(Printed printed) {
    List<String> lines = new ArrayList<>();
    if (printed.documentNumber() != null) {
      lines.addAll(List.of(printed.documentNumber(), ""));
    }
    lines.addAll(List.of(printed.title(), ""));
    if (printed.addressee() != null) {
      lines.add(printed.addressee() + "：");
    }
    printed.blocks().forEach(block -> add(lines, block));
    lines.add("");
    if (printed.signedBy() != null) {
      lines.add(FROM_RIGHT + printed.signedBy());
    }
    if (printed.signedOn() != null) {
      lines.add(FROM_RIGHT + Manuscript.chineseDate(printed.signedOn()));
    }
    lines.addAll(List.of("", "——————"));
    lines.addAll(printed.stamp().lines());
    return ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void add(List<String> lines, Block block) {
    switch (block.kind()) {
      case HEADING, RUN_IN, PARAGRAPH, LIST_ITEM, CLOSING -> lines.add(INDENT + block.text());
      case TABLE -> block.text().lines().forEach(lines::add);
    }
  }
}
