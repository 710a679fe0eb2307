package chengbao.submission.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One call for reports by an oversight office (年度报送任务).
///
/// @param district area code; a round stays within its district
/// @param terms template and chains, all there have been; the last are in force
/// @param version grows with each change and is announced
public record Round(
    RoundId id,
    UnitId office,
    String district,
    Task task,
    Timetable times,
    List<Terms> terms,
    Stage stage,
    long version) {
  public Round {
    terms = List.copyOf(terms);
  }

  /// Whether units see the round yet.
  public enum Stage {
    /// 草拟中: only the office sees it.
    PREPARED,
    /// 已发布
    OPEN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public String title() {
    return task.title();
  }

  public String noticeNumber() {
    return task.noticeNumber();
  }

  public int reportYear() {
    return task.reportYear();
  }

  public Instant opens() {
    return times.opens();
  }

  /// The first instant that is too late.
  public Instant due() {
    return times.due();
  }

  public Terms inForce() {
    return terms.getLast();
  }

  public Template template() {
    return inForce().template();
  }

  /// Whether a signed report also has to bear the unit's seal.
  public boolean wantsSeal() {
    return inForce().seal();
  }

  /// Who reviews, per kind of unit.
  public Map<UnitKind, List<Level>> chains() {
    return inForce().chains();
  }

  public List<Level> chainFor(UnitKind kind) {
    var chain = chains().get(kind);
    if (chain == null || chain.isEmpty()) {
      throw new Refused(Refusal.ROUND_CHAIN_MISSING, Map.of("kind", kind.code()));
    }
    return chain;
  }

  /// The round as it is for a report begun at that instant and not yet submitted.
  public Round forDraftBegun(Instant begun) {
    return new Round(
        id,
        office,
        district,
        task,
        times,
        List.of(Terms.ofDraftBegun(begun, terms)),
        stage,
        version);
  }

  public Round opened() {
    if (stage == Stage.OPEN) {
      throw new Refused(Refusal.ROUND_OPEN_ALREADY);
    }
    return new Round(id, office, district, task, times, terms, Stage.OPEN, version + 1);
  }

  /// Other dates. Those of an open round may only be moved back, so that nobody is late by
  /// surprise.
  public Round with(Timetable changed) {
    if (stage == Stage.OPEN && changed.due().isBefore(times.due())) {
      throw new Refused(Refusal.ROUND_DUE_EARLIER);
    }
    return new Round(id, office, district, task, changed, terms, stage, version + 1);
  }

  public Round with(Task changed) {
    return new Round(id, office, district, changed, times, terms, stage, version + 1);
  }

  /// Other terms from now on. While the round is only prepared they simply replace the first.
  public Round with(Terms next) {
    var all = new ArrayList<>(terms);
    if (stage == Stage.PREPARED) {
      all.clear();
    }
    all.add(
        new Terms(
            all.size() + 1,
            next.since(),
            next.template(),
            next.chains(),
            next.drafts(),
            next.reason(),
            next.seal(),
            next.corrections()));
    return new Round(id, office, district, task, times, all, stage, version + 1);
  }

  public void mustBeAt(long known) {
    if (known != version) {
      throw new Refused(Refusal.ROUND_STALE, Map.of("version", String.valueOf(version)));
    }
  }
}
