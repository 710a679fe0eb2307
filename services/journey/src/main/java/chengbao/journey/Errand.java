package chengbao.journey;

import chengbao.journey.district.District;
import chengbao.journey.district.Unit;
import java.util.ArrayList;
import java.util.List;

/// One text on its way through one unit in one round.
///
/// A unit owes one report a round, so several texts of one kind go to different units, and to a
/// further round when the units are used up.
///
/// @param round which of the rounds of this run, from 0
record Errand(Wish wish, Unit unit, int round) {

  /// A text with year, and with the unit or the kind of unit it is to go through.
  ///
  /// @param units whom it may go to, the likeliest first
  record Wish(ReportFile.Readable file, int year, List<Unit> units) {
    Wish {
      units = List.copyOf(units);
    }

    static Wish ofKind(ReportFile.Readable file, int year, String kind, District district) {
      return new Wish(file, year, district.ofKind(kind));
    }
  }

  /// Gives every text a unit and a round of its year, in as few rounds as possible.
  static List<Errand> plan(List<Wish> wishes) {
    List<Errand> planned = new ArrayList<>();
    wishes.forEach(wish -> planned.add(next(wish, planned)));
    return planned;
  }

  private static Errand next(Wish wish, List<Errand> planned) {
    int rounds = 1 + planned.stream().mapToInt(Errand::round).max().orElse(-1);
    for (int round = 0; round < rounds; round++) {
      List<Errand> there = in(round, planned);
      if (there.getFirst().sharesRoundWith(wish)) {
        for (Unit unit : wish.units()) {
          if (there.stream().noneMatch(errand -> errand.unit().equals(unit))) {
            return new Errand(wish, unit, round);
          }
        }
      }
    }
    return new Errand(wish, wish.units().getFirst(), rounds);
  }

  /// A round has one year, and is opened by one district's office.
  private boolean sharesRoundWith(Wish other) {
    return wish.year() == other.year()
        && unit.district().equals(other.units().getFirst().district());
  }

  private static List<Errand> in(int round, List<Errand> planned) {
    return planned.stream().filter(errand -> errand.round() == round).toList();
  }
}
