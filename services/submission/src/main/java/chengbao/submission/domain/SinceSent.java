package chengbao.submission.domain;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Section;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.comparison.Difference;
import chengbao.manuscript.comparison.Versions;
import chengbao.submission.domain.returning.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// 与上次报送稿对照: what became of every passage of the version that was sent last, part by part.
///
/// @param number 第几稿 that was sent
/// @param parts of both texts, in the order of the present one, the head first
/// @param files other files go along than went along then
public record SinceSent(int number, List<Passages> parts, boolean files) {
  private static final Set<String> HEAD =
      Arrays.stream(chengbao.manuscript.Part.values())
          .map(chengbao.manuscript.Part::id)
          .collect(Collectors.toSet());

  public SinceSent {
    parts = List.copyOf(parts);
  }

  /// @param id the heading's block, [Section#OPENING], or [Part#HEAD]
  /// @param heading as written; empty for head and opening
  public record Passages(String id, String heading, List<Difference> differences) {
    public Passages {
      differences = List.copyOf(differences);
    }

    public int changes() {
      return (int) differences.stream().filter(SinceSent::isChange).count();
    }
  }

  /// @param now the passages of the present text
  /// @param attachments that go along with it
  public static SinceSent of(
      Version sent, DraftText.Head head, List<TextBlock> now, List<Attachment> attachments) {
    var differences =
        Versions.ofOneReport(lines(sent.head(), sent.text().blocks()), lines(head, now));
    return new SinceSent(
        sent.number(), parts(differences), !hashes(sent.attachments()).equals(hashes(attachments)));
  }

  /// How many passages read otherwise, wherever they stand now.
  public int changed() {
    return count(one ->
        one instanceof Difference.Changed
            || one instanceof Difference.Moved moved && !moved.wordForWord());
  }

  public int added() {
    return count(one -> one instanceof Difference.Added);
  }

  public int removed() {
    return count(one -> one instanceof Difference.Removed);
  }

  /// How many passages only stand elsewhere.
  public int moved() {
    return count(one -> one instanceof Difference.Moved moved && moved.wordForWord());
  }

  /// Not a word of the text is another.
  public boolean same() {
    return count(SinceSent::isChange) == 0;
  }

  private int count(Predicate<Difference> kind) {
    return (int) parts.stream().flatMap(part -> part.differences().stream()).filter(kind).count();
  }

  private static boolean isChange(Difference difference) {
    return !(difference instanceof Difference.Unchanged);
  }

  private static List<TextBlock> lines(DraftText.Head head, List<TextBlock> blocks) {
    var around =
        new Manuscript(
            head.title(), head.documentNumber(), head.addressee(), List.of(), null, null);
    var lines = new ArrayList<TextBlock>();
    around.lines().forEach(line -> lines.add(TextBlock.disclosed(line)));
    lines.addAll(blocks);
    return lines;
  }

  /// What was taken out under a heading that is gone as well is a part of its own; what stands
  /// after it belongs to the part that is there.
  private static List<Passages> parts(List<Difference> differences) {
    var parts = new LinkedHashMap<Passages, List<Difference>>();
    var present = new Passages(Part.HEAD, "", List.of());
    Passages gone = null;
    for (var difference : differences) {
      var block = shown(difference);
      if (!(difference instanceof Difference.Removed)) {
        present = begun(block, present);
        gone = null;
      } else if (block.level() == 1) {
        gone = begun(block, present);
      }
      var part = gone == null ? present : gone;
      parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(difference);
    }
    return parts.entrySet().stream()
        .map(part -> new Passages(part.getKey().id(), part.getKey().heading(), part.getValue()))
        .toList();
  }

  private static Passages begun(TextBlock block, Passages open) {
    if (HEAD.contains(block.id())) {
      return new Passages(Part.HEAD, "", List.of());
    }
    if (block.level() == 1) {
      return new Passages(
          block.id(), block.text().substring(0, block.block().headingEnd()), List.of());
    }
    return open.id().equals(Part.HEAD) ? new Passages(Section.OPENING, "", List.of()) : open;
  }

  /// The passage as it reads now, or read when it still stood there.
  private static TextBlock shown(Difference difference) {
    return switch (difference) {
      case Difference.Unchanged same -> same.after();
      case Difference.Changed changed -> changed.after();
      case Difference.Moved moved -> moved.after();
      case Difference.Added added -> added.after();
      case Difference.Removed removed -> removed.before();
    };
  }

  private static List<String> hashes(List<Attachment> attachments) {
    return attachments.stream().map(one -> one.hash().value()).toList();
  }
}
