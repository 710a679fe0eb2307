package chengbao.journey.story;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.district.Unit;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final Unit UNIT =
      new Unit("1", "sub-district", "澜州市安澜区白鹭镇人民政府", "白鹭镇", "990102101");

  @Test
  void the_sample_reads_as_a_report_of_its_unit() {
    var read = (Reading.Read) ReportReader.read(Sample.report(UNIT, 2025, 1).bytes(), "a.txt");

    assertThat(read.manuscript().title()).contains("白鹭镇人民政府", "2025年度");
    assertThat(read.manuscript().characters()).isGreaterThan(900);
    assertThat(read.manuscript().text()).doesNotContain("{");
  }

  @Test
  void a_further_version_is_another_text() {
    assertThat(Sample.report(UNIT, 2025, 2).bytes())
        .isNotEqualTo(Sample.report(UNIT, 2025, 1).bytes());
  }
}
