package chengbao.review.domain.comment;

import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Section;
import chengbao.manuscript.TextBlock;
import chengbao.review.domain.SentText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What review has proven of a version that came back after 部分退回: the parts that were not sent back
/// have the hashes they had. The unit's service holds to that as well; who reviews again relies on
/// nobody's word.
public record ProvenParts(List<Proven> parts) {
  public static final ProvenParts NOTHING = new ProvenParts(List.of());

  public ProvenParts {
    parts = List.copyOf(parts);
  }

  public enum Standing {
    /// 未退回，与上一稿一致
    UNCHANGED,
    /// 退回修改
    RETURNED,
    /// 单位自行打开
    OPENED,
    /// Not sent back and not opened, and yet changed, added, gone or moved.
    BREACHED
  }

  /// @param hash of the part now; of the part as it was, when it is gone
  public record Proven(Part part, Standing standing, ContentHash hash) {}

  private record Kept(Part part, ContentHash hash) {
    boolean is(Kept other) {
      return part.id().equals(other.part.id());
    }
  }

  /// @param scope what went back
  /// @param reply names the parts that the unit opened itself
  public static ProvenParts of(SentText before, SentText after, Scope scope, Reply reply) {
    return scope.isWhole()
        ? NOTHING
        : new ProvenParts(new Walk(kept(before), kept(after), scope, reply).proven());
  }

  public boolean isBreached() {
    return parts.stream().anyMatch(one -> one.standing() == Standing.BREACHED);
  }

  public List<Part> breachedParts() {
    return standing(Standing.BREACHED);
  }

  public List<Part> unchanged() {
    return standing(Standing.UNCHANGED);
  }

  public List<Part> returned() {
    return standing(Standing.RETURNED);
  }

  private List<Part> standing(Standing standing) {
    return parts.stream().filter(one -> one.standing() == standing).map(Proven::part).toList();
  }

  /// Goes along both texts. What was kept back has to come in its order; between two such parts
  /// nothing may be new unless something stood there that was open.
  private static final class Walk {
    private final List<Kept> before;
    private final List<Kept> after;
    private final Set<String> returned;
    private final Set<String> opened;
    private final List<Proven> proven = new ArrayList<>();
    private int next;
    private boolean gap;

    Walk(List<Kept> before, List<Kept> after, Scope scope, Reply reply) {
      this.before = before;
      this.after = after;
      this.returned = scope.parts().stream().map(Part::id).collect(Collectors.toSet());
      this.opened = reply.opened().stream().map(Reply.Opened::section).collect(Collectors.toSet());
    }

    List<Proven> proven() {
      for (Kept was : before) {
        if (returned.contains(was.part.id())) {
          open(was, Standing.RETURNED);
        } else if (opened.contains(was.part.id())) {
          open(was, Standing.OPENED);
        } else {
          frozen(was);
        }
      }
      between(after.size());
      return proven;
    }

    private void open(Kept was, Standing standing) {
      Kept now = after.stream().filter(one -> one.is(was)).findFirst().orElse(was);
      proven.add(new Proven(now.part, standing, now.hash));
      gap = true;
    }

    private void frozen(Kept was) {
      int place = next;
      while (place < after.size() && !after.get(place).is(was)) {
        place++;
      }
      if (place == after.size()) {
        proven.add(new Proven(was.part, Standing.BREACHED, was.hash));
        return;
      }
      between(place);
      Kept now = after.get(place);
      boolean same = now.hash.equals(was.hash);
      proven.add(new Proven(now.part, same ? Standing.UNCHANGED : Standing.BREACHED, now.hash));
      next = place + 1;
      gap = false;
    }

    /// What lies before a place and was not met yet.
    private void between(int place) {
      Set<String> known = new HashSet<>(returned);
      known.addAll(opened);
      after.subList(next, place).stream()
          .filter(one -> !gap && !known.contains(one.part.id()))
          .forEach(one -> proven.add(new Proven(one.part, Standing.BREACHED, one.hash)));
      next = place;
    }
  }

  private static List<Kept> kept(SentText text) {
    Map<String, TextBlock> blocks =
        text.blocks().stream().collect(Collectors.toMap(TextBlock::id, Function.identity()));
    List<Section> sections = text.manuscript().sections();
    List<Kept> kept = new ArrayList<>();
    for (Part part : Part.of(text)) {
      kept.add(
          new Kept(
              part,
              ContentHash.ofSection(
                  part.id().equals(Part.HEAD) ? head(text) : inside(part, sections, blocks))));
    }
    return kept;
  }

  private static List<TextBlock> inside(
      Part part, List<Section> sections, Map<String, TextBlock> blocks) {
    return sections.stream()
        .filter(section -> section.id().equals(part.id()))
        .flatMap(section -> section.blocks().stream())
        .map(block -> Objects.requireNonNull(blocks.get(block.id())))
        .toList();
  }

  private static List<TextBlock> head(SentText text) {
    return List.of(
        new TextBlock("title", BlockKind.PARAGRAPH, 0, text.frozen().title(), true, null),
        new TextBlock(
            "addressee",
            BlockKind.PARAGRAPH,
            0,
            Objects.requireNonNullElse(text.frozen().addressee(), ""),
            true,
            null));
  }
}
