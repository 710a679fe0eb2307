package chengbao.submission.domain;

import chengbao.manuscript.ContentHash;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 更正: a report that is public is being written anew. What is public stays so, and is shown as
/// public, until the portal confirms the new edition.
///
/// @param edition what the public reads meanwhile
/// @param version the version (第几稿) of that edition
/// @param publicHash of its public text
/// @param note 更正说明, which the public will read
/// @param wholeChain reviewed by the whole chain; else by the last level only, as the round wants
public record Correction(
    Edition edition,
    int version,
    ContentHash publicHash,
    Signature signature,
    @Nullable Approval approval,
    String note,
    boolean wholeChain,
    Person by,
    Instant at) {
  /// What fits under the head of a public page.
  public static final int LONGEST_NOTE = 500;

  public Correction {
    if (note.isBlank()) {
      throw new Refused(Refusal.CORRECTION_NOTE_MISSING);
    }
    if (note.length() > LONGEST_NOTE) {
      throw new Refused(
          Refusal.CORRECTION_NOTE_TOO_LONG, Map.of("most", String.valueOf(LONGEST_NOTE)));
    }
  }

  Correction saying(String other) {
    return new Correction(
        edition, version, publicHash, signature, approval, other, wholeChain, by, at);
  }

  /// The level at which it is reviewed first.
  public Level begins(List<Level> chain) {
    return wholeChain ? chain.getFirst() : chain.getLast();
  }

  /// A correction corrects something, and the public can read it; what should not be public is
  /// taken down instead.
  void mustBeOne(Version frozen) {
    if (frozen.disclosure().kind() != Disclosure.Kind.ACTIVE) {
      throw new Refused(Refusal.CORRECTION_STAYS_PUBLIC);
    }
    if (frozen.publicHash().equals(publicHash) && !edition.isWithdrawn()) {
      throw new Refused(Refusal.NOTHING_CORRECTED);
    }
  }
}
