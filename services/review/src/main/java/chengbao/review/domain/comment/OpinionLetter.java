package chengbao.review.domain.comment;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.comparison.Anchor;
import chengbao.manuscript.comparison.Anchored;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 审核意见: a letter to the unit made from the comments that stand, numbered, those that must be
/// followed first. Internal notes are never in it. It is an official document and therefore always
/// in Chinese.
public final class OpinionLetter {
  private final CaseFile file;
  private final Map<String, String> reasons;
  private final List<Block> blocks = new ArrayList<>();
  private int number;

  private OpinionLetter(CaseFile file, Map<String, String> reasons) {
    this.file = file;
    this.reasons = reasons;
  }

  /// @param office that writes
  /// @param reasons names of the catalogue's codes
  public static Manuscript of(
      CaseFile file,
      UnitId office,
      List<Placed> comments,
      Map<String, String> reasons,
      LocalDate day) {
    return new OpinionLetter(file, reasons).written(office, comments, day);
  }

  /// What would stand in a letter.
  public static List<Placed> worthWriting(List<Placed> comments) {
    return comments.stream().filter(one -> one.comment().stands()).toList();
  }

  private Manuscript written(UnitId office, List<Placed> comments, LocalDate day) {
    var unit = file.subject().unit();
    String title = file.sent().text().frozen().title();
    paragraph("你单位报送的《" + title + "》（第" + file.sent().number() + "稿）收悉。经审核，提出以下意见。");
    List<Placed> standing = worthWriting(comments);
    part("一、须修改的", standing.stream().filter(one -> one.comment().blocks()).toList());
    part(
        number == 0 ? "一、建议修改的" : "二、建议修改的",
        standing.stream().filter(one -> !one.comment().blocks()).toList());
    paragraph("请对照上述意见修改，逐条答复后重新报送。");
    return new Manuscript(
        "关于" + unit.shortName() + file.subject().round().reportYear() + "年度法治政府建设年度报告的审核意见",
        null,
        unit.name(),
        blocks,
        file.subject().chain().nameOf(office),
        day);
  }

  private void part(String heading, List<Placed> comments) {
    if (comments.isEmpty()) {
      return;
    }
    add(BlockKind.HEADING, 1, heading);
    for (Placed one : comments) {
      number++;
      paragraph(
          number + "．" + place(one) + sentence(one.comment().content().words()) + reason(one));
    }
  }

  private static String place(Placed one) {
    Part part = one.part();
    String where = part == null || part.heading().isEmpty() ? "" : "“" + part.heading() + "”部分";
    String words = quoted(one);
    if (words == null) {
      return where.isEmpty() ? "" : where + "：";
    }
    return (where.isEmpty() ? "" : where + "，") + "“" + words + "”：";
  }

  /// The words as they stand now; those that were commented on when they are gone.
  private static @Nullable String quoted(Placed one) {
    Anchor anchor = one.comment().content().anchor();
    String words =
        switch (one.now()) {
          case null -> null;
          case Anchored.Unchanged found -> found.place().quote();
          case Anchored.Moved found -> found.place().quote();
          case Anchored.Changed found -> found.place().quote();
          case Anchored.Gone _ -> anchor == null ? null : anchor.exact();
        };
    return words == null || words.isBlank() ? null : shortened(words.strip());
  }

  private static String shortened(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= 40 ? words : words.substring(0, words.offsetByCodePoints(0, 39)) + "…";
  }

  private static String sentence(String words) {
    String line = words.strip().replaceAll("\\s*\\R\\s*", "");
    return line.matches(".*[。！？；]") ? line : line + "。";
  }

  private String reason(Placed one) {
    String code = one.comment().content().reasonCode();
    String name = code == null ? null : reasons.get(code);
    return name == null ? "" : "（" + name + "）";
  }

  private void paragraph(String text) {
    add(BlockKind.PARAGRAPH, 0, text);
  }

  private void add(BlockKind kind, int level, String text) {
    blocks.add(new Block("l" + (blocks.size() + 1), kind, level, text));
  }
}
