package chengbao.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// By what a round's reports are written and reviewed: template with its rule set, and chain per
/// kind of unit. Numbered; a change makes the next ones and says what becomes of drafts already
/// begun.
///
/// @param since when they came into force
/// @param drafts what becomes of reports begun before `since` and not yet submitted
/// @param reason why they were changed, empty for the first ones
/// @param seal a signed report also bears the unit's seal, as a scan (盖章扫描件)
/// @param corrections who reviews a correction of what is public
public record Terms(
    int number,
    Instant since,
    Template template,
    Map<UnitKind, List<Level>> chains,
    Drafts drafts,
    String reason,
    boolean seal,
    Corrections corrections) {
  /// Terms of a time before there were corrections leave them to the last level.
  public Terms {
    chains = Map.copyOf(chains);
    corrections = corrections == null ? Corrections.LAST_LEVEL : corrections;
  }

  /// Who reviews a correction.
  public enum Corrections {
    /// 由末级审核
    LAST_LEVEL,
    /// 逐级审核
    WHOLE_CHAIN
  }

  /// Without a seal, corrections by the last level.
  public Terms(
      int number,
      Instant since,
      Template template,
      Map<UnitKind, List<Level>> chains,
      Drafts drafts,
      String reason) {
    this(number, since, template, chains, drafts, reason, false, Corrections.LAST_LEVEL);
  }

  /// The next ones, in which only this is different; drafts follow at once.
  public Terms wantingSeal(boolean wanted, Instant now, String why) {
    return new Terms(number + 1, now, template, chains, Drafts.FOLLOW, why, wanted, corrections);
  }

  /// The next ones, in which only the review of corrections is different.
  public Terms reviewing(Corrections wanted, Instant now, String why) {
    return new Terms(number + 1, now, template, chains, Drafts.FOLLOW, why, seal, wanted);
  }

  /// What becomes of drafts already begun.
  public enum Drafts {
    /// They go on by the terms under which they were begun.
    KEEP,
    /// They are taken over to the new ones.
    FOLLOW;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Terms first(Instant since, Template template, Map<UnitKind, List<Level>> chains) {
    return new Terms(1, since, template, chains, Drafts.FOLLOW, "");
  }

  /// The terms of a draft among all there have been.
  ///
  /// @param all in their order, at least one
  static Terms ofDraftBegun(Instant begun, List<Terms> all) {
    var found = all.getFirst();
    for (var terms : all) {
      if (!terms.since().isAfter(begun) || terms.drafts() == Drafts.FOLLOW) {
        found = terms;
      }
    }
    return found;
  }
}
