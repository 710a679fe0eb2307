package chengbao.manuscript.structure;

import chengbao.manuscript.Block;
import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads sections from a flat list of blocks: a section lasts until the next heading of its own or
/// a higher level.
public final class Outline {
  private Outline() {}

  public static List<Section> firstLevel(List<Block> blocks) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).opensSection() && blocks.get(i).level() == 1) {
        starts.add(i);
      }
    }
    List<Section> sections = new ArrayList<>();
    int opening = starts.isEmpty() ? blocks.size() : starts.getFirst();
    if (opening > 0) {
      sections.add(
          new Section(Section.OPENING, null, 1, "", List.of(), blocks.subList(0, opening)));
    }
    List<List<Role>> roles =
        Roles.of(starts.stream().map(i -> Headings.words(blocks.get(i))).toList());
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
      sections.add(section(blocks.subList(starts.get(i), end), roles.get(i)));
    }
    return sections;
  }

  public static List<Section> allLevels(List<Block> blocks) {
    List<Section> first = firstLevel(blocks);
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.opensSection()) {
        List<Role> roles =
            first.stream()
                .filter(section -> section.id().equals(block.id()))
                .map(Section::roles)
                .findFirst()
                .orElse(List.of());
        sections.add(section(blocks.subList(i, end(blocks, i)), roles));
      }
    }
    return sections;
  }

  private static int end(List<Block> blocks, int start) {
    int level = blocks.get(start).level();
    for (int i = start + 1; i < blocks.size(); i++) {
      if (blocks.get(i).opensSection() && blocks.get(i).level() <= level) {
        return i;
      }
    }
    return blocks.size();
  }

  private static Section section(List<Block> blocks, List<Role> roles) {
    Block heading = blocks.getFirst();
    return new Section(
        heading.id(), number(heading), heading.level(), Headings.words(heading), roles, blocks);
  }

  private static @Nullable String number(Block heading) {
    return Marker.at(heading.text())
        .map(marker -> heading.text().substring(0, marker.end()).strip())
        .orElse(null);
  }
}
