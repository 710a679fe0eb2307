package chengbao.submission.web.rounds;

/// Examples in the description of the API: rounds.
final class RoundExamples {
  static final String ROUND =
      """
      {"title": "关于报送2025年度法治政府建设年度报告的通知", "noticeNumber": "安法治办〔2026〕2号",
       "reportYear": 2025, "due": "2026-02-28T16:00:00Z"}\
      """;

  static final String PLAN =
      """
      {"title": "关于做好2026年度法治政府建设年度报告准备工作的通知", "reportYear": 2026,
       "opens": "2027-01-11T01:00:00Z", "due": "2027-02-26T09:30:00Z", "publishBy": "2027-03-31"}\
      """;

  private RoundExamples() {}
}
