package chengbao.journey.story;

import chengbao.journey.district.District;
import chengbao.journey.district.Officer;
import chengbao.journey.district.Unit;
import java.util.ArrayList;
import java.util.List;

/// Who takes part in one report's life. Nobody appears twice, for who drafted or signed may not
/// review, and who endorsed may not approve.
///
/// @param secrecyReviewer who did the secrecy review in the unit
/// @param reviewers one for each level, the first level first
public record Cast(
    Unit unit,
    Officer drafter,
    Officer signatory,
    Officer secrecyReviewer,
    List<Officer> reviewers) {
  public Cast {
    reviewers = List.copyOf(reviewers);
  }

  public static Cast of(District district, Unit unit) {
    Officer drafter = district.officer(unit, "drafter");
    Officer signatory = district.officer(unit, "signatory");
    List<Officer> seen = new ArrayList<>(List.of(drafter, signatory));
    List<Officer> reviewers = new ArrayList<>();
    for (Unit office : district.chain(unit)) {
      Officer reviewer = unseen(district.officers(office, "reviewer"), seen);
      reviewers.add(reviewer);
      seen.add(reviewer);
    }
    return new Cast(unit, drafter, signatory, district.officer(unit, "publisher"), reviewers);
  }

  public Officer firstReviewer() {
    return reviewers.getFirst();
  }

  public Officer lastReviewer() {
    return reviewers.getLast();
  }

  private static Officer unseen(List<Officer> candidates, List<Officer> seen) {
    return candidates.stream()
        .filter(candidate -> seen.stream().noneMatch(one -> one.id().equals(candidate.id())))
        .findFirst()
        .orElseThrow();
  }
}
