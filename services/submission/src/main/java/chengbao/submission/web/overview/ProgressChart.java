package chengbao.submission.web.overview;

import chengbao.calendar.WorkingDays;
import chengbao.submission.Overviews.Day;
import chengbao.submission.domain.Deadline;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// 报送进度 over time as a drawing, and the same figures week by week as a table. The year before is
/// laid over it by the distance to the deadline.
///
/// @param owing how many units owe a report
/// @param path of this round, in the units of the drawing
/// @param pathBefore of the year before, absent without one
/// @param holidays longer times off
record ProgressChart(
    int owing,
    String path,
    @Nullable String pathBefore,
    double nowX,
    double nowY,
    int now,
    @Nullable Integer before,
    double dueX,
    String dueDay,
    List<Mark> grid,
    List<Mark> ticks,
    List<Pause> holidays,
    List<Week> weeks) {
  private static final double LEFT = 44;
  private static final double RIGHT = 412;
  private static final double TOP = 24;
  private static final double BOTTOM = 196;
  private static final int LONG_HOLIDAY = 3;

  /// A line or label at a place of one axis.
  record Mark(double at, String label) {
    /// Where the label of a line stands.
    public double below() {
      return at + 5;
    }
  }

  record Pause(double from, double width, double middle, String name) {}

  /// @param before how many had submitted at this distance to the deadline the year before
  record Week(
      LocalDate first, LocalDate last, int submitted, int together, @Nullable Integer before) {}

  /// What is drawn.
  ///
  /// @param shift days from the deadline of the year before to this one; null without that year
  record Data(
      LocalDate first,
      LocalDate today,
      LocalDate due,
      int owing,
      List<Day> days,
      List<Day> daysBefore,
      @Nullable Long shift) {
    static Data of(
        Instant opens,
        Instant due,
        Instant now,
        int owing,
        List<Day> days,
        List<Day> before,
        @Nullable Instant dueBefore) {
      var lastDay = new Deadline(due).lastDay();
      var opened = WorkingDays.day(opens);
      var earliest = days.isEmpty() ? opened : days.getFirst().day();
      return new Data(
          earliest.isBefore(opened) ? earliest : opened,
          WorkingDays.day(now),
          lastDay,
          owing,
          days,
          before,
          dueBefore == null
              ? null
              : ChronoUnit.DAYS.between(new Deadline(dueBefore).lastDay(), lastDay));
    }

    int until(LocalDate day) {
      return sum(days, day);
    }

    @Nullable Integer untilBefore(LocalDate day) {
      return shift == null ? null : sum(daysBefore, day.minusDays(shift));
    }

    private static int sum(List<Day> days, LocalDate until) {
      return days.stream().filter(day -> !day.day().isAfter(until)).mapToInt(Day::submitted).sum();
    }
  }

  static ProgressChart of(Data data, WorkingDays calendar) {
    var drawing = new Drawing(data);
    var shown = data.today().isBefore(drawing.last) ? data.today() : drawing.last;
    var now = data.until(shown);
    return new ProgressChart(
        data.owing(),
        drawing.steps(day -> data.until(day), shown),
        data.shift() == null
            ? null
            : drawing.steps(
                day -> Objects.requireNonNullElse(data.untilBefore(day), 0), drawing.last),
        drawing.x(shown),
        drawing.y(now),
        now,
        data.untilBefore(shown),
        drawing.x(data.due()),
        data.due().getMonthValue() + "/" + data.due().getDayOfMonth(),
        drawing.grid(),
        drawing.ticks(),
        drawing.holidays(calendar),
        weeks(data, shown));
  }

  private static List<Week> weeks(Data data, LocalDate shown) {
    var weeks = new ArrayList<Week>();
    var monday = data.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (var first = monday; !first.isAfter(shown); first = first.plusWeeks(1)) {
      var last = first.plusDays(6).isAfter(shown) ? shown : first.plusDays(6);
      var together = data.until(last);
      weeks.add(
          new Week(
              first.isBefore(data.first()) ? data.first() : first,
              last,
              together - data.until(first.minusDays(1)),
              together,
              data.untilBefore(last)));
    }
    return weeks;
  }

  /// Days and counts as places on paper.
  private static final class Drawing {
    private final LocalDate first;
    private final LocalDate last;
    private final int most;

    Drawing(Data data) {
      this.first = data.first();
      var end = data.due();
      if (!data.days().isEmpty() && data.days().getLast().day().isAfter(end)) {
        end = data.days().getLast().day();
      }
      this.last = end.isAfter(first) ? end : first.plusDays(1);
      this.most = Math.max(1, data.owing());
    }

    double x(LocalDate day) {
      var share =
          (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
      return round(LEFT + (RIGHT - LEFT) * Math.clamp(share, 0, 1));
    }

    double y(int count) {
      return round(BOTTOM - (BOTTOM - TOP) * Math.min(1, (double) count / most));
    }

    String steps(ToIntFunction<LocalDate> together, LocalDate until) {
      var path = new StringBuilder("M%s %s".formatted(x(first), y(together.applyAsInt(first))));
      var count = together.applyAsInt(first);
      for (var day = first.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
        var next = together.applyAsInt(day);
        if (next != count) {
          path.append("H%s V%s".formatted(x(day), y(next)));
          count = next;
        }
      }
      return path.append("H%s".formatted(x(until))).toString();
    }

    List<Mark> grid() {
      var step = step(most);
      var marks = new ArrayList<Mark>();
      for (var count = 0; count < most; count += step) {
        if (most - count > step / 3) {
          marks.add(new Mark(y(count), String.valueOf(count)));
        }
      }
      return marks;
    }

    List<Mark> ticks() {
      var days = ChronoUnit.DAYS.between(first, last);
      return LongStream.of(0, days / 3, days * 2 / 3)
          .distinct()
          .mapToObj(first::plusDays)
          .map(day -> new Mark(x(day), day.getMonthValue() + "/" + day.getDayOfMonth()))
          .toList();
    }

    List<Pause> holidays(WorkingDays calendar) {
      var pauses = new ArrayList<Pause>();
      for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
        var name = calendar.holiday(day).orElse("");
        var end = day;
        while (!name.isEmpty() && calendar.holiday(end).orElse("").equals(name)) {
          end = end.plusDays(1);
        }
        if (ChronoUnit.DAYS.between(day, end) >= LONG_HOLIDAY) {
          pauses.add(new Pause(x(day), round(x(end) - x(day)), round((x(day) + x(end)) / 2), name));
        }
        day = end.isAfter(day) ? end.minusDays(1) : day;
      }
      return pauses;
    }

    private static int step(int most) {
      var step = 1;
      for (var factor : new int[] {5, 10, 20, 50, 100, 200, 500, 1000, 2000}) {
        if (most / step > 4) {
          step = factor;
        }
      }
      return step;
    }

    private static double round(double value) {
      return Double.parseDouble(String.format(Locale.ROOT, "%.1f", value));
    }
  }
}
