package chengbao.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportInLogTest {
  private static final String REPORT = "019aa6f2-3c1d-7b52-9c57-0d7f3f4b8a11";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/reports/" + REPORT,
        "/reports/" + REPORT + "/sections/3",
        "/cases/" + REPORT + "/return",
        "/api/reports/" + REPORT,
        "api/cases/" + REPORT + "/acts"
      })
  void a_request_about_a_report_or_its_case_is_logged_under_the_report(String path) {
    assertThat(ReportInLog.reportIn(path)).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/reports", "/rounds/" + REPORT, "/reports/1; drop", "/myreports/" + REPORT})
  void any_other_request_is_logged_under_none(String path) {
    assertThat(ReportInLog.reportIn(path)).isNull();
  }
}
