package chengbao.submission.domain;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.VersionText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What lies on the drafter's desk: the text, its 公开属性 and 保密审查, the 情况说明, and whose hands it went
/// through.
///
/// @param waivers by the id of the finding
/// @param hands everybody with a saved change, the last one last; none of them signs
/// @param attachments in the order in which they were brought
public record Papers(
    DraftText text,
    @Nullable Disclosure disclosure,
    @Nullable SecrecyReview secrecyReview,
    Map<String, Waiver> waivers,
    List<Person> hands,
    List<Attachment> attachments) {
  public Papers {
    attachments = List.copyOf(attachments);
    waivers = Map.copyOf(waivers);
    hands = List.copyOf(hands);
  }

  public static Papers of(DraftText text, Person by) {
    return new Papers(text, null, null, Map.of(), List.of(by), List.of());
  }

  /// The papers of a version that is to be corrected.
  static Papers again(Version version, Person by) {
    return new Papers(
            DraftText.of(version),
            version.disclosure(),
            null,
            version.waivers(),
            version.drafters(),
            version.attachments())
        .touched(by);
  }

  private Papers touched(Person by) {
    return new Papers(text, disclosure, secrecyReview, waivers, handed(by), attachments);
  }

  /// A changed text has not been looked through for secrets: the review is to be recorded again.
  public Papers withText(DraftText changed, Person by) {
    return new Papers(changed, disclosure, null, waivers, handed(by), attachments);
  }

  /// With another head, which no officer wrote.
  Papers filled(DraftText.Head head) {
    return new Papers(text.with(head), disclosure, secrecyReview, waivers, hands, attachments);
  }

  public Papers withDisclosure(Disclosure stated, SecrecyReview review, Person by) {
    return new Papers(text, stated, review, waivers, handed(by), attachments);
  }

  public Papers withWaiver(String finding, Waiver waiver) {
    var all = new LinkedHashMap<>(waivers);
    all.put(finding, waiver);
    return new Papers(text, disclosure, secrecyReview, all, handed(waiver.by()), attachments);
  }

  /// One file more. The same file brought again takes the earlier one's place.
  public Papers attach(Attachment attachment) {
    var all = without(attachment.hash());
    all.add(attachment);
    if (all.size() > Attachment.MOST) {
      throw new Refused(
          Refusal.ATTACHMENTS_TOO_MANY, Map.of("most", String.valueOf(Attachment.MOST)));
    }
    if (all.stream().mapToLong(Attachment::size).sum() > Attachment.MOST_BYTES) {
      throw new Refused(
          Refusal.ATTACHMENTS_TOO_LARGE,
          Map.of("megabytes", String.valueOf(Attachment.MOST_BYTES / 1024 / 1024)));
    }
    return attached(all, attachment.by());
  }

  public Papers detach(ContentHash hash, Person by) {
    var left = without(hash);
    if (left.size() == attachments.size()) {
      throw new Refused(Refusal.ATTACHMENT_UNKNOWN);
    }
    return attached(left, by);
  }

  /// What the content hash will cover.
  public VersionText frozen() {
    return text.frozen(attachments.stream().map(one -> one.hash().value()).toList());
  }

  private List<Attachment> without(ContentHash hash) {
    return attachments.stream()
        .filter(one -> !one.hash().equals(hash))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /// Files do not go to the public, so the review for secrets stands.
  private Papers attached(List<Attachment> all, Person by) {
    return new Papers(text, disclosure, secrecyReview, waivers, handed(by), all);
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
