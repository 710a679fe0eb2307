package chengbao.journey.telling;

import chengbao.journey.api.NotDone;
import chengbao.journey.district.District;
import chengbao.journey.district.Officer;
import chengbao.journey.district.Unit;
import chengbao.local.DemonstrationClock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Tells the story: moves the clock to each act's time, lets it be done, and goes on when everybody
/// it concerns has heard of it.
public final class Teller {
  private final Story story;
  private final District district;
  private final Deeds deeds;
  private final DemonstrationClock clock;
  private final Bookmark bookmark;

  Teller(Story story, District district, Deeds deeds, DemonstrationClock clock, Bookmark bookmark) {
    this.story = story;
    this.district = district;
    this.deeds = deeds;
    this.clock = clock;
    this.bookmark = bookmark;
  }

  /// @param progress hears how many acts of how many are done
  /// @return what a service said no to, and with it the rest of that report's acts
  List<String> tell(BiConsumer<Integer, Integer> progress) {
    List<Act> acts = story.acts().stream().filter(act -> act.move().isTold()).toList();
    Map<String, String> refused = new HashMap<>();
    int done = bookmark.done();
    for (int next = done; next < acts.size(); next++) {
      progress.accept(next, acts.size());
      Act act = acts.get(next);
      if (!refused.containsKey(thread(act))) {
        try {
          tell(act, next == done);
        } catch (NotDone no) {
          refused.put(thread(act), act + ": " + no.getMessage());
        }
      }
      bookmark.done(next + 1);
    }
    clock.moveTo(story.now());
    progress.accept(acts.size(), acts.size());
    return new ArrayList<>(refused.values());
  }

  /// @param perhapsTwice the first act after a break may have been done before it
  private void tell(Act act, boolean perhapsTwice) {
    clock.moveTo(act.at());
    if (perhapsTwice && deeds.isDone(act)) {
      return;
    }
    Officer officer = officer(act);
    switch (act.move()) {
      case PREPARE -> deeds.prepare(act, officer);
      case OPEN -> deeds.open(act, officer);
      case REMIND -> deeds.remind(act, officer);
      case BEGIN -> deeds.begin(act, officer, unit(act));
      case READ -> deeds.read(act, officer, unit(act));
      case SAVE -> deeds.save(act, officer);
      case EXPLAIN -> deeds.explain(act, officer);
      case DISCLOSE -> deeds.disclose(act, officer);
      case ANSWER -> deeds.answer(act, officer);
      case REQUEST_SIGNATURE -> deeds.requestSignature(act, officer);
      case DECLINE -> deeds.decline(act, officer);
      case SUBMIT -> deeds.submit(act, officer, unit(act));
      case CLAIM -> deeds.claim(act, officer);
      case RETURN -> deeds.giveBack(act, officer);
      case ENDORSE -> deeds.endorse(act, officer);
      case APPROVE -> deeds.approve(act, officer);
      case CORRECT -> deeds.correct(act, officer);
      case HOLD -> deeds.hold(act, officer);
      case PUBLISH -> throw new IllegalArgumentException(act.toString());
    }
  }

  private Officer officer(Act act) {
    return district.acting(act.by(), act.move().function());
  }

  private Unit unit(Act act) {
    return district.unit(act.unit()).orElseThrow();
  }

  private static String thread(Act act) {
    return act.round() + " " + act.unit();
  }
}
