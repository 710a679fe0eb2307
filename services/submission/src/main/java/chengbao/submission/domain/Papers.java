package chengbao.submission.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What lies on the drafter's desk: the text, its 公开属性 and 保密审查, the 情况说明, and whose hands it went
/// through.
///
/// @param waivers by the id of the finding
/// @param hands everybody with a saved change, the last one last; none of them signs
public record Papers(
    DraftText text,
    @Nullable Disclosure disclosure,
    @Nullable SecrecyReview secrecyReview,
    Map<String, Waiver> waivers,
    List<Person> hands) {
  public Papers {
    waivers = Map.copyOf(waivers);
    hands = List.copyOf(hands);
  }

  public static Papers of(DraftText text, Person by) {
    return new Papers(text, null, null, Map.of(), List.of(by));
  }

  /// A changed text has not been looked through for secrets: the review is to be recorded again.
  public Papers withText(DraftText changed, Person by) {
    return new Papers(changed, disclosure, null, waivers, handed(by));
  }

  public Papers withDisclosure(Disclosure stated, SecrecyReview review, Person by) {
    return new Papers(text, stated, review, waivers, handed(by));
  }

  public Papers withWaiver(String finding, Waiver waiver) {
    var all = new LinkedHashMap<>(waivers);
    all.put(finding, waiver);
    return new Papers(text, disclosure, secrecyReview, all, handed(waiver.by()));
  }

  public boolean touchedBy(PersonId person) {
    return hands.stream().anyMatch(hand -> hand.id().equals(person));
  }

  /// Whether the officer, or the one acted for, had a hand in the text.
  public boolean touchedBy(Officer officer) {
    return hands.stream().anyMatch(hand -> officer.isOrActsFor(hand.id()));
  }

  private List<Person> handed(Person by) {
    SequencedSet<Person> order = new LinkedHashSet<>(hands);
    order.removeIf(hand -> hand.id().equals(by.id()));
    order.add(by);
    return List.copyOf(order);
  }
}
