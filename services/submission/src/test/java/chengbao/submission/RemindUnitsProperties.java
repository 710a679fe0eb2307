package chengbao.submission;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.TOWN_ID;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.calendar.WorkingDays;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.notice.Notice;
import chengbao.submission.domain.notice.Reminder;
import chengbao.submission.domain.notice.Reminders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Reminders over whatever clocks and ends of the process: none twice, none lost.
class RemindUnitsProperties {
  private static final WorkingDays DAYS = WorkingDays.announced();

  /// @param hours until it is asked again; the service may be down for weeks
  /// @param dies the process ends before its transaction does
  record Step(int hours, boolean dies) {
    static Step of(int number) {
      return new Step(1 + number / 2, number % 2 == 1);
    }
  }

  @Property(tries = 300)
  void each_kind_is_on_record_once_and_the_last_one_was_told(
      @ForAll @Size(max = 40) List<@IntRange(max = 900) Integer> steps,
      @ForAll @IntRange(max = 1_200) int begins) {
    var world = new World(ROUND.opens().minus(Duration.ofHours(100)).plusSeconds(begins * 3_600L));
    for (var step : steps.stream().map(Step::of).toList()) {
      world.goesOn(step);
      if (!step.dies()) {
        var passed = Reminder.passed(ROUND.opens(), ROUND.due(), world.now, DAYS);
        if (world.now.isBefore(ROUND.due().plus(Duration.ofDays(60)))) {
          assertThat(world.records.keySet()).containsExactlyInAnyOrderElementsOf(passed);
        }
        passed.stream()
            .max(Comparator.naturalOrder())
            .ifPresent(last -> assertThat(world.records.getOrDefault(last, true)).isTrue());
      }
    }
    assertThat(world.toldTo()).doesNotHaveDuplicates();
    assertThat(world.toldTo())
        .containsExactlyInAnyOrderElementsOf(
            world.records.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(record -> record.getKey().code())
                .toList());
  }

  @Property(tries = 200)
  void a_service_that_never_rests_tells_every_kind_in_its_order(
      @ForAll @IntRange(min = 1, max = 12) int everyHours) {
    var world = new World(ROUND.opens());
    while (world.now.isBefore(ROUND.due().plus(Duration.ofDays(20)))) {
      world.goesOn(new Step(everyHours, false));
    }
    assertThat(world.toldTo())
        .containsExactly(
            "remind-before-14",
            "remind-before-7",
            "remind-before-3",
            "remind-before-1",
            "remind-after-1",
            "remind-after-3",
            "remind-after-7",
            "remind-escalated");
    assertThat(world.fakes.told.to(DRAFTER.id()).filter(Notice::isOpen)).hasSize(1);
  }

  @Property(tries = 300)
  void every_reminder_comes_on_a_working_day_at_its_distance(
      @ForAll @IntRange(min = 1, max = 364) int day, @ForAll @IntRange(max = 23) int hour) {
    var due =
        Instant.parse("2025-12-31T16:00:00Z")
            .plus(Duration.ofDays(day))
            .plus(Duration.ofHours(hour));
    var moments = List.of(Reminder.values()).stream().map(one -> one.moment(due, DAYS)).toList();
    assertThat(moments).isSorted().doesNotHaveDuplicates();
    assertThat(moments).allMatch(moment -> DAYS.isWorked(WorkingDays.day(moment)));
    assertThat(moments.stream().map(moment -> Reminder.left(due, moment, DAYS)).toList())
        .containsExactly(14, 7, 3, 1, -1, -3, -7, -8);
  }

  /// The town and its one deadline, with a clock and a store that lose what was not committed.
  private static final class World extends Clock implements Reminders {
    final Fakes fakes = new Fakes();
    Map<Reminder, Boolean> records = new HashMap<>();
    Instant now;
    private boolean dying;

    World(Instant begins) {
      now = begins;
    }

    void goesOn(Step step) {
      now = now.plus(Duration.ofHours(step.hours()));
      var before = new HashMap<>(records);
      var told = fakes.told.kept();
      dying = step.dies();
      try {
        new RemindUnits(this, fakes.told.telling, DAYS, this).remind();
        if (dying) {
          throw new IllegalStateException("killed before the commit");
        }
      } catch (IllegalStateException killed) {
        records = before;
        fakes.told.backTo(told);
      }
    }

    List<String> toldTo() {
      return fakes.told.to(DRAFTER.id()).map(Notice::move).collect(Collectors.toList());
    }

    @Override
    public List<Waiting> waiting(Instant since) {
      return ROUND.due().isAfter(since)
          ? List.of(new Waiting(ROUND.id(), ROUND.opens(), ROUND.due()))
          : List.of();
    }

    @Override
    public List<UnitId> record(Waiting deadline, Reminder kind, boolean told, Instant at) {
      if (dying && records.size() > 3) {
        throw new IllegalStateException("killed in the midst of it");
      }
      return records.putIfAbsent(kind, told) == null ? List.of(TOWN_ID) : List.of();
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
