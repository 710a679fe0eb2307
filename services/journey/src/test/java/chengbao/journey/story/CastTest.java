package chengbao.journey.story;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.district.District;
import chengbao.journey.district.Officer;
import chengbao.journey.district.Unit;
import chengbao.local.Home;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CastTest {
  private static final District DISTRICT =
      District.read(Home.folder().resolve("deploy/demo/anlan.json"));

  @Test
  void nobody_appears_twice_in_a_report_of_any_unit() {
    for (Unit unit : DISTRICT.reporting()) {
      Cast cast = Cast.of(DISTRICT, unit);
      List<Officer> all = new ArrayList<>(List.of(cast.drafter(), cast.signatory()));
      all.addAll(cast.reviewers());

      assertThat(all).extracting(Officer::id).as(unit.name()).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_town_has_two_levels_and_a_bureau_one() {
    assertThat(Cast.of(DISTRICT, unit("白鹭镇")).reviewers())
        .extracting(Officer::username)
        .containsExactly("sifa-reviewer", "fazhi-reviewer");
    assertThat(Cast.of(DISTRICT, unit("区教育局")).reviewers())
        .extracting(Officer::username)
        .containsExactly("fazhi-reviewer");
  }

  @Test
  void the_other_district_has_its_own_offices() {
    assertThat(Cast.of(DISTRICT, unit("渡口街道")).reviewers())
        .extracting(Officer::username)
        .containsExactly("lindu-reviewer", "lindu-fazhi-reviewer");
  }

  private static Unit unit(String name) {
    return DISTRICT.unit(name).orElseThrow();
  }
}
