package chengbao.manuscript.comparison;

/// A passage that stands in another report too, as a reviewer sees it on both sides.
///
/// @param here where it stands in the report under review
/// @param source the id of the other report
/// @param there where it stands in the other report
/// @param characters how many of its characters are copied: signs, titles of laws and wording that
///   everybody uses left out, a number counted as one
/// @param likeness 1 when it is copied word for word, else the share of it that is, above 0.6
public record CopiedPassage(
    Place here, String source, Place there, int characters, double likeness) {

  public boolean wordForWord() {
    return here.quote().equals(there.quote());
  }
}
