package chengbao.review.domain.comment;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Section;
import chengbao.review.domain.SentText;
import java.util.ArrayList;
import java.util.List;

/// A part of a report that can go back by itself: title and addressee, the opening, or a
/// first-level section.
///
/// @param id the heading's block, [Section#OPENING], or [#HEAD]
/// @param heading as written; empty for head and opening
public record Part(String id, String heading) {
  public static final String HEAD = "head";

  /// The parts of a text in their order.
  public static List<Part> of(SentText text) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(HEAD, ""));
    Manuscript manuscript = text.manuscript();
    for (Section section : manuscript.sections()) {
      parts.add(new Part(section.id(), headingOf(section)));
    }
    return parts;
  }

  private static String headingOf(Section section) {
    return section.isOpening()
        ? ""
        : section.blocks().getFirst().text().substring(0, section.blocks().getFirst().headingEnd());
  }
}
