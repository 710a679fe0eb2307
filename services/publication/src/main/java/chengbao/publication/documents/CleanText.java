package chengbao.publication.documents;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.RecordNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a publisher hands to another platform: the text as plain HTML that any editor takes, and
/// what its catalogue asks for.
public final class CleanText {

  private CleanText() {}

  /// Headings, paragraphs and tables, nothing else; the title has its own field on every platform.
  public static String html(Approval approval) {
    Approval.Document document = approval.document();
    List<String> lines = new ArrayList<>();
    if (document.text().addressee() != null) {
      lines.add("<p>" + escaped(document.text().addressee()) + "：</p>");
    }
    document.text().blocks().forEach(block -> lines.add(html(block)));
    if (document.signedBy() != null) {
      lines.add(right(escaped(document.signedBy())));
    }
    if (document.signedOn() != null) {
      lines.add(right(Manuscript.chineseDate(document.signedOn())));
    }
    return String.join("\n", lines) + "\n";
  }

  /// The same as a file that a browser opens.
  public static String page(Approval approval) {
    String title = escaped(approval.document().text().title());
    return "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + title
        + "</title>\n</head>\n<body>\n<h1>"
        + title
        + "</h1>\n"
        + html(approval)
        + "</body>\n</html>\n";
  }

  /// The fields of the catalogue entry, one a line.
  ///
  /// @param portal its address, without a slash at its end
  public static String entry(Edition edition, String topic, String genre, String portal) {
    Approval approval = edition.approval();
    Approval.Document document = approval.document();
    List<String> lines = new ArrayList<>();
    lines.add("标题：" + document.text().title());
    lines.add("发布机构：" + approval.unit().name());
    lines.add("发文字号：" + orNone(document.number()));
    lines.add("成文日期：" + orNone(document.signedOn()));
    lines.add("主题分类：" + topic);
    lines.add("体裁分类：" + genre);
    lines.add("公开方式：主动公开");
    lines.add("有效性：有效");
    lines.add("信息来源：" + approval.unit().name());
    if (approval.correctionNote() != null) {
      lines.add("更正说明：" + approval.correctionNote());
    }
    lines.add("存证编号：" + RecordNumber.of(approval.publicHash()));
    lines.add("核验地址：" + portal + "/reports/" + edition.report());
    return String.join("\n", lines) + "\n";
  }

  private static String orNone(@Nullable Object value) {
    return value == null ? "无" : value.toString();
  }

  private static String html(Block block) {
    return switch (block.kind()) {
      case HEADING -> {
        String tag = "h" + (Math.clamp(block.level(), 1, 3) + 1);
        yield "<" + tag + ">" + escaped(block.text()) + "</" + tag + ">";
      }
      case RUN_IN, PARAGRAPH, LIST_ITEM, CLOSING -> "<p>" + escaped(block.text()) + "</p>";
      case TABLE ->
          block
              .text()
              .lines()
              .map(CleanText::row)
              .collect(Collectors.joining("\n", "<table>\n", "\n</table>"));
    };
  }

  private static String row(String line) {
    return "<tr><td>" + escaped(line).replace("\t", "</td><td>") + "</td></tr>";
  }

  private static String right(String text) {
    return "<p style=\"text-align: right\">" + text + "</p>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
