package chengbao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.district.District;
import chengbao.journey.district.Unit;
import chengbao.journey.story.Document;
import chengbao.manuscript.ReportFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrandTest {
  private static final District DISTRICT = Stack.district();

  @Test
  void texts_of_one_kind_go_through_different_units_of_one_round() {
    List<Errand> errands = plan(wishes(3, "sub-district", 2024));

    assertThat(errands).extracting(Errand::round).containsOnly(0);
    assertThat(errands).extracting(Errand::unit).doesNotHaveDuplicates();
  }

  @Test
  void no_text_goes_to_a_unit_whose_site_waits_for_a_publisher() {
    assertThat(DISTRICT.ofKind("district-bureau"))
        .isNotEmpty()
        .noneMatch(unit -> unit.name().equals("澜州市安澜区市场监督管理局"));
  }

  @Test
  void one_text_more_than_a_kind_has_units_opens_a_second_round() {
    int units = DISTRICT.ofKind("sub-district").size();

    List<Errand> errands = plan(wishes(units + 1, "sub-district", 2024));

    assertThat(errands.subList(0, units)).extracting(Errand::round).containsOnly(0);
    assertThat(errands.getLast().round()).isEqualTo(1);
  }

  @Test
  void texts_of_different_kinds_share_a_round() {
    List<Errand> errands =
        Errand.plan(
            List.of(
                wish("sub-district", 2024),
                wish("district-bureau", 2024),
                wish("district-government", 2024)));

    assertThat(errands).extracting(Errand::round).containsOnly(0);
  }

  @Test
  void texts_of_different_years_do_not_share_a_round() {
    List<Errand> errands =
        Errand.plan(List.of(wish("sub-district", 2024), wish("sub-district", 2023)));

    assertThat(errands).extracting(Errand::round).containsExactly(0, 1);
  }

  @Test
  void a_unit_named_twice_gets_a_round_for_each_text() {
    Unit bailu = DISTRICT.unit("白鹭镇").orElseThrow();

    List<Errand> errands =
        Errand.plan(
            List.of(
                new Errand.Wish(file(), 2024, List.of(bailu)),
                new Errand.Wish(file(), 2024, List.of(bailu))));

    assertThat(errands).extracting(Errand::round).containsExactly(0, 1);
  }

  @Test
  void units_of_different_districts_do_not_share_a_round() {
    List<Errand> errands =
        Errand.plan(
            List.of(
                new Errand.Wish(file(), 2024, List.of(DISTRICT.unit("白鹭镇").orElseThrow())),
                new Errand.Wish(file(), 2024, List.of(DISTRICT.unit("渡口街道").orElseThrow()))));

    assertThat(errands).extracting(Errand::round).containsExactly(0, 1);
  }

  private static List<Errand> plan(List<Errand.Wish> wishes) {
    return Errand.plan(wishes);
  }

  private static List<Errand.Wish> wishes(int number, String kind, int year) {
    return IntStream.range(0, number).mapToObj(_ -> wish(kind, year)).toList();
  }

  private static Errand.Wish wish(String kind, int year) {
    return Errand.Wish.ofKind(file(), year, kind, DISTRICT);
  }

  private static ReportFile.Readable file() {
    return new ReportFile.Readable(
        Path.of("report.txt"),
        new Document("report.txt", new byte[0]),
        new ReportFacts(null, null, null));
  }
}
