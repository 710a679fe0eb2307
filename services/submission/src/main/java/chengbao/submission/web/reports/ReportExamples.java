package chengbao.submission.web.reports;

/// Examples in the description of the API: a report begun and sent back.
final class ReportExamples {
  static final String BEGIN =
      """
      {"round": "019c6d00-0000-7000-8000-000000000201"}\
      """;

  static final String DECLINE =
      """
      {"reason": "第三部分请补充主要负责人述法情况。"}\
      """;

  private ReportExamples() {}
}
