package chengbao.submission.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.Overviews.Count;
import chengbao.submission.domain.Punctuality;
import chengbao.submission.domain.UnitKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// 报送率 and 公开率, whatever the counts: never over a hundred, and nobody who owes nothing is in them.
class RatesProperties {
  @Property(tries = 200)
  void no_rate_is_over_a_hundred(@ForAll("counts") List<Count> counts) {
    for (var rate : List.of(OverviewPage.submitted(counts), OverviewPage.published(counts))) {
      assertThat(rate.part()).isBetween(0L, (long) rate.whole());
    }
  }

  @Property(tries = 100)
  void the_exempt_change_no_rate(@ForAll("counts") List<Count> counts) {
    var owing = counts.stream().filter(one -> one.punctuality() != Punctuality.EXEMPT).toList();
    assertThat(OverviewPage.submitted(counts)).isEqualTo(OverviewPage.submitted(owing));
    assertThat(OverviewPage.published(counts)).isEqualTo(OverviewPage.published(owing));
  }

  @Provide
  Arbitrary<List<Count>> counts() {
    return Combinators.combine(
            Arbitraries.of(OverviewPage.STATES),
            Arbitraries.of(Punctuality.values()),
            Arbitraries.of(UnitKind.values()),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 40))
        .as((state, column, kind, units, submitted) ->
            new Count(state, column, kind, units, Math.min(units, submitted)))
        .list()
        .ofMaxSize(12);
  }
}
