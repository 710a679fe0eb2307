package chengbao.submission.web.signing;

/// Examples in the description of the API: signing and sending.
final class SigningExamples {
  static final String RECEIPT =
      """
      {"receipt": {"number": "990102-2025-00001", "report": "019c6d00-0000-7000-8000-000000000100", "version": 1,
        "at": "2026-02-11T01:02:00Z", "contentHash": {"algorithm": "sha-256", "value": "2f77668a9dfbf8d5"},
        "publicHash": {"algorithm": "sha-256", "value": "9c56cc51b374c3ba"}, "title": "白鹭镇人民政府关于2025年度法治政府建设情况的报告",
        "unit": {"id": "019c6d00-0000-7000-8000-000000000001", "name": "白鹭镇人民政府", "creditCode": "11990102MB0000002G"},
        "disclosure": "active", "waivers": [], "signature": {"person": "019c6d00-0000-7000-8000-000000000203", "name": "沈望舒",
        "position": "镇长", "at": "2026-02-11T01:02:00Z", "singleOfficer": false}},
       "jws": "eyJhbGciOiJFZERTQSJ9.eyJudW1iZXIiOiI5OTAxMDItMjAyNS0wMDAwMSJ9.c2lnbmF0dXJl"}\
      """;

  static final String CLEARANCE =
      """
      {"opinion": "同意上报", "minutes": "白鹭镇党委会纪要〔2026〕3号"}\
      """;

  static final String ROUTE =
      """
      {"stops": [{"step": "desk", "officers": ["019c6d00-0000-7000-8000-000000000204"], "stands": false},
                 {"step": "discussion", "officers": ["019c6d00-0000-7000-8000-000000000205"], "stands": true}]}\
      """;

  static final String SEAL =
      """
      {"wanted": true, "reason": "区委依法治区办要求加盖公章"}\
      """;

  static final String RECALL =
      """
      {"reason": "附表第三项数字有误，需要更正。"}\
      """;

  private SigningExamples() {}
}
