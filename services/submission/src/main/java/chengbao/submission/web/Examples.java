package chengbao.submission.web;

/// The examples of the API's description.
public final class Examples {
  public static final String ROUND =
      """
      {"title": "关于报送2025年度法治政府建设年度报告的通知", "noticeNumber": "安法治办〔2026〕2号",
       "reportYear": 2025, "due": "2026-02-28T16:00:00Z"}\
      """;
  public static final String PLAN =
      """
      {"title": "关于做好2026年度法治政府建设年度报告准备工作的通知", "reportYear": 2026,
       "opens": "2027-01-11T01:00:00Z", "due": "2027-02-26T09:30:00Z", "publishBy": "2027-03-31"}\
      """;
  public static final String BEGIN =
      """
      {"round": "019c6d00-0000-7000-8000-000000000201"}\
      """;
  public static final String TEXT =
      """
      {"text": "白鹭镇人民政府关于2025年度法治政府建设情况的报告\\n一、主要举措和成效\\n……"}\
      """;
  public static final String SECTION =
      """
      {"text": "二、存在的不足和原因\\n一是法制审核力量偏弱，主要原因是编制调整尚未到位。"}\
      """;
  public static final String HEAD =
      """
      {"documentNumber": "白政报〔2026〕3号"}\
      """;
  public static final String DISCLOSURE =
      """
      {"disclosure": "active", "secrecyReview": {"reviewer": "梁听雨", "outcome": "cleared"}}\
      """;
  public static final String WAIVER =
      """
      {"text": "另有2件为政府信息公开答复的审核意见，未单列。"}\
      """;
  public static final String WITHHELD =
      """
      {"reason": "信访事项尚在办理"}\
      """;
  public static final String ANSWER =
      """
      {"text": "已按平台数据核改为43件，第三部分已补充述法情况。"}\
      """;
  public static final String DECLINE =
      """
      {"reason": "第三部分请补充主要负责人述法情况。"}\
      """;

  public static final String UNIT =
      """
      {"kind": "sub-district", "name": "澜州市安澜区芦汀乡人民政府", "shortName": "芦汀乡",
       "parent": "019c6d00-0000-7000-8000-000000000009", "areaCode": "990102201",
       "creditCode": "11990102MB00000862", "site": "anlan",
       "addressee": "中共澜州市安澜区委员会、澜州市安澜区人民政府", "from": "2026-01-01"}\
      """;
  public static final String UNIT_NAME =
      """
      {"name": "澜州市安澜区芦汀镇人民政府", "shortName": "芦汀镇", "from": "2026-02-01"}\
      """;
  public static final String UNIT_REGISTRATION =
      """
      {"parent": "019c6d00-0000-7000-8000-000000000009", "areaCode": "990102105",
       "creditCode": "11990102MB00000862", "site": "anlan"}\
      """;
  public static final String UNIT_MERGER =
      """
      {"into": "019c6d00-0000-7000-8000-000000000001", "from": "2026-02-01"}\
      """;
  public static final String UNIT_SPLIT =
      """
      {"parts": [{"name": "澜州市安澜区医疗保障局", "shortName": "区医疗保障局", "areaCode": "990102",
                  "creditCode": "11990102MB00000862"}], "goesOn": true}\
      """;

  public static final String INVITATION =
      """
      {"username": "luting-drafter", "name": "陶若竹", "unit": "019c6d00-0000-7000-8000-000000000001",
       "functions": ["drafter"], "position": "司法所科员", "from": "2026-03-01"}\
      """;
  public static final String POST =
      """
      {"unit": "019c6d00-0000-7000-8000-000000000001", "functions": ["signatory"],
       "position": "党委副书记、镇长", "from": "2026-03-01"}\
      """;
  public static final String DELEGATION =
      """
      {"appointment": "019c6d00-0000-7000-8000-000000000434",
       "deputy": "019c6d00-0000-7000-8000-000000000334", "functions": ["reviewer"],
       "from": "2026-02-10", "until": "2026-02-20"}\
      """;
  public static final String HAND_OVER =
      """
      {"to": "019c6d00-0000-7000-8000-000000000314"}\
      """;

  private Examples() {}
}
