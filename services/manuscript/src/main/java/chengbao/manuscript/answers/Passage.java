package chengbao.manuscript.answers;

import chengbao.manuscript.comparison.Place;

/// One thing a section says: a measure of a plan, a shortcoming, an achievement.
///
/// @param place where it stands
/// @param under the heading right above it below the first level; empty when there is none
public record Passage(Place place, String under) {

  /// What it says, its heading's words included.
  public String words() {
    return under.isEmpty() ? place.quote() : under + "\n" + place.quote();
  }
}
