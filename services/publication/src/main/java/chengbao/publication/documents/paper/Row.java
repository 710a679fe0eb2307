package chengbao.publication.documents.paper;

import chengbao.publication.documents.paper.Faces.Face;
import java.util.List;

/// One line of the paper, or one row of a table. Lengths are points from the left edge and the
/// upper edge of the type area.
///
/// @param withNext does not stand alone at the foot of a page
/// @param frames of table cells, over the whole height
record Row(float height, boolean withNext, List<Piece> pieces, List<Frame> frames) {

  /// Characters of one face.
  ///
  /// @param x where they begin
  /// @param drop how far under the row's upper edge they stand
  /// @param spacing what is added to every character's width
  record Piece(
      Meaning.Part part, String text, Face face, float size, float x, float drop, float spacing) {}

  record Frame(float x, float width) {}

  static Row blank(float height, boolean withNext) {
    return new Row(height, withNext, List.of(), List.of());
  }

  Row keptWithNext() {
    return new Row(height, true, pieces, frames);
  }
}
