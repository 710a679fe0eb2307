package chengbao.manuscript.structure;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.reading.MappedText;
import chengbao.manuscript.reading.OffsetMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A report put together from clean lines: its head (number, title, addressee), its body of blocks,
/// its foot (signature, date).
///
/// @param leftOver lines above the title and after the signature that belong to no report
/// @param metadata what the head tells beside the text: 签发人, 密级, the date under the title
public record Composition(
    Manuscript manuscript, OffsetMap offsets, List<Line> leftOver, Map<String, String> metadata) {

  /// @param page whether the lines come from a saved page
  public static Composition of(List<Line> lines, boolean page) {
    Head head = Head.of(lines, page);
    Foot foot = Foot.of(lines.subList(head.end(), lines.size()));
    List<Line> body = foot.body();
    List<Block> blocks = Body.blocks(body);
    Manuscript manuscript =
        new Manuscript(
            text(head.title()),
            nullable(head.documentNumber()),
            nullable(head.addressee()),
            blocks,
            nullable(foot.signature()),
            foot.signedOn());
    List<Line> leftOver = new ArrayList<>(head.aside());
    leftOver.addAll(foot.leftOver());
    return new Composition(
        manuscript, offsets(manuscript, head, body, foot), leftOver, head.metadata());
  }

  private static String text(@Nullable MappedText part) {
    return part == null ? "" : part.text();
  }

  private static @Nullable String nullable(@Nullable MappedText part) {
    return part == null ? null : part.text();
  }

  private static OffsetMap offsets(Manuscript manuscript, Head head, List<Line> body, Foot foot) {
    List<MappedText> parts = new ArrayList<>();
    add(parts, head.documentNumber());
    add(parts, head.title());
    add(parts, head.addressee());
    body.forEach(line -> parts.add(line.mapped()));
    add(parts, foot.signature());
    String text = manuscript.text();
    MappedText.Builder whole = new MappedText.Builder();
    int last = 0;
    for (MappedText part : parts) {
      if (whole.length() > 0) {
        whole.append('\n', last);
      }
      whole.appendAll(part);
      last = part.originOf(part.length());
    }
    int date = foot.date() == null ? last : foot.date().originOf(0);
    while (whole.length() < text.length()) {
      whole.append(text.charAt(whole.length()), date);
    }
    return new OffsetMap(
        whole.end(foot.date() == null ? last : foot.date().originOf(foot.date().length())));
  }

  private static void add(List<MappedText> parts, @Nullable MappedText part) {
    if (part != null && part.length() > 0) {
      parts.add(part);
    }
  }

  /// The blocks of text typed or pasted into one section: no title and no signature are looked for.
  public static List<Block> blocks(List<Line> lines) {
    return Body.blocks(lines);
  }
}
