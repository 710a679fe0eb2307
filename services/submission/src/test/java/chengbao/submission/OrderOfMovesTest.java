package chengbao.submission;

import static chengbao.submission.ReportMother.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.domain.CannotApply;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever verbs are tried and whatever facts come in, in whatever order and however often.
class OrderOfMovesTest {
  @Property(tries = 300)
  void a_version_never_goes_back_and_a_change_always_shows(@ForAll("moves") List<String> moves) {
    var fakes = begun();
    for (var move : moves) {
      var before = now(fakes);
      tried(fakes, move, before);
      var after = now(fakes);
      assertThat(after.cover().version()).isGreaterThanOrEqualTo(before.cover().version());
      assertThat(after.equals(before))
          .isEqualTo(after.cover().version() == before.cover().version());
      assertThat(after.cover().submittedVersions())
          .isGreaterThanOrEqualTo(before.cover().submittedVersions());
    }
  }

  @Property(tries = 300)
  void what_the_first_submission_fixed_stays(@ForAll("moves") List<String> moves) {
    var fakes = begun();
    for (var move : moves) {
      var before = now(fakes);
      tried(fakes, move, before);
      if (before.cover().first() != null) {
        assertThat(now(fakes).cover().first()).isEqualTo(before.cover().first());
      }
    }
  }

  @Property(tries = 300)
  void what_the_portal_confirmed_stays_confirmed_but_for_a_correction(
      @ForAll("moves") List<String> moves) {
    var fakes = begun();
    for (var move : moves) {
      var before = now(fakes);
      tried(fakes, move, before);
      if (before.state().equals("published") || before.state().equals("not-published")) {
        var after = now(fakes);
        assertThat(after.cover().correction() != null || after.state().equals(before.state()))
            .isTrue();
      }
    }
  }

  @Property(tries = 300)
  void a_fact_heard_twice_in_a_row_changes_nothing_the_second_time_but_the_clock(
      @ForAll("moves") List<String> moves) {
    var fakes = begun();
    for (var move : moves) {
      tried(fakes, move, now(fakes));
      var once = now(fakes);
      if (move.startsWith("case-") || move.contains("edition") || move.startsWith("report-")) {
        tried(fakes, move, once);
        assertThat(now(fakes).state()).isEqualTo(once.state());
        assertThat(now(fakes).currentStep()).isEqualTo(once.currentStep());
      }
    }
  }

  @Provide
  Arbitrary<List<String>> moves() {
    return Arbitraries.of(List.copyOf(TransitionMatrixTest.VERBS.keySet())).list().ofMaxSize(30);
  }

  private static Fakes begun() {
    var fakes = new Fakes();
    fakes.having(ReportMother.awaiting());
    return fakes;
  }

  private static Report now(Fakes fakes) {
    return Objects.requireNonNull(fakes.kept.get(REPORT));
  }

  private static void tried(Fakes fakes, String move, Report report) {
    try {
      Objects.requireNonNull(TransitionMatrixTest.VERBS.get(move))
          .accept(fakes, report.cover().version());
    } catch (Refused | CannotApply _) {
      // a rule said no: nothing may have changed
    }
  }
}
