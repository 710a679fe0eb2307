package chengbao.submission.web.drafting;

/// Examples in the description of the API: drafting.
final class DraftExamples {
  static final String TEXT =
      """
      {"text": "白鹭镇人民政府关于2025年度法治政府建设情况的报告\\n一、主要举措和成效\\n……"}\
      """;

  static final String SECTION =
      """
      {"text": "二、存在的不足和原因\\n一是法制审核力量偏弱，主要原因是编制调整尚未到位。"}\
      """;

  static final String HEAD =
      """
      {"documentNumber": "白政报〔2026〕3号"}\
      """;

  static final String DISCLOSURE =
      """
      {"disclosure": "active", "secrecyReview": {"reviewer": "梁听雨", "outcome": "cleared"}}\
      """;

  static final String WAIVER =
      """
      {"text": "另有2件为政府信息公开答复的审核意见，未单列。"}\
      """;

  static final String WITHHELD =
      """
      {"reason": "信访事项尚在办理"}\
      """;

  static final String ANSWER =
      """
      {"text": "已按平台数据核改为43件，第三部分已补充述法情况。"}\
      """;

  private DraftExamples() {}
}
