package chengbao.submission;

import chengbao.ledger.acts.Verb;
import chengbao.submission.Overviews.Count;
import chengbao.submission.domain.Caller;
import chengbao.submission.domain.Punctuality;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.RoundJob;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.UnitKind;
import chengbao.submission.domain.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How far a job of a round is, what it did, and what it took out.
@ApplicationScoped
@Verb
public class ReadRoundJob {
  private static final int NEWEST = 20;

  private final AtWork atWork;
  private final Rounds rounds;
  private final Units units;
  private final RoundJobs jobs;

  ReadRoundJob(AtWork atWork, Rounds rounds, Units units, RoundJobs jobs) {
    this.atWork = atWork;
    this.rounds = rounds;
    this.units = units;
    this.jobs = jobs;
  }

  /// @param reminded how many units have been reminded
  /// @param submitted how many were left out, for they had submitted meanwhile
  public record Sheet(Round round, RoundJob job, int reminded, int submitted) {}

  @Transactional
  public Sheet read(Caller caller, RoundId id, UUID job) {
    var round = overseen(caller, id);
    var found = found(id, job);
    return new Sheet(round, found, jobs.count(job, "reminded"), jobs.count(job, "submitted"));
  }

  @Transactional
  public List<RoundJob> list(Caller caller, RoundId id) {
    return jobs.of(overseen(caller, id).id(), NEWEST);
  }

  /// The overview as it was taken out.
  @Transactional
  public ReadOverview.Sheet takenOut(Caller caller, RoundId id, UUID job) {
    var round = overseen(caller, id);
    var found = found(id, job);
    if (found.kind() != RoundJob.Kind.EXPORT || found.state() != RoundJob.State.FINISHED) {
      throw new Refused(Refusal.NO_SUCH_JOB);
    }
    var lines = jobs.lines(job);
    return new ReadOverview.Sheet(
        round,
        units.known(round.office()).name(),
        true,
        found.at(),
        counts(lines),
        lines.size(),
        lines,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  private RoundJob found(RoundId id, UUID job) {
    return jobs.find(job)
        .filter(one -> one.round().equals(id))
        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_JOB));
  }

  private Round overseen(Caller caller, RoundId id) {
    var mine = atWork.units(caller).toList();
    return rounds
        .find(id)
        .filter(found -> mine.contains(found.office()))
        .orElseThrow(() -> new Refused(Refusal.ROUND_UNKNOWN));
  }

  private record Key(String state, Punctuality punctuality, UnitKind kind) {}

  private static List<Count> counts(List<OverviewLine> lines) {
    Map<Key, int[]> counted = new LinkedHashMap<>();
    for (var line : lines) {
      var of =
          counted.computeIfAbsent(
              new Key(line.state(), line.punctuality(), line.kind()), _ -> new int[2]);
      of[0]++;
      of[1] += line.versions() > 0 ? 1 : 0;
    }
    return counted.entrySet().stream()
        .map(entry -> {
          var key = entry.getKey();
          return new Count(
              key.state(), key.punctuality(), key.kind(), entry.getValue()[0], entry.getValue()[1]);
        })
        .toList();
  }
}
